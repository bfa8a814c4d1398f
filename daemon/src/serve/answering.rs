//! The answer of a call as it leaves: in small pieces, so that whether it is taken can be seen, and
//! with its call, which runs until the last of it is handed on.

use std::pin::Pin;
use std::task::{Context, Poll};

use http_body::{Frame, SizeHint};
use tonic::Status;
use tonic::body::Body;

use super::conn::OnLine;
use super::gate::Entered;

/// How large a piece is, in bytes. Who takes not even one in the time of a stall is a reader no more.
const PIECE: usize = 16 << 10;

type Data = <Body as http_body::Body>::Data;

/// The body of an answer. A stream is not cut off in the middle when the daemon ends.
pub(super) struct Answering {
    body: Body,
    /// What is still to be handed on of what the body gave.
    rest: Data,
    on: Option<OnLine>,
    _call: Option<Entered>,
}

impl Answering {
    pub(super) fn new(body: Body, on: Option<OnLine>, call: Option<Entered>) -> Self {
        // The head of the answer is handed on, and nothing was asked for yet.
        if let Some(on) = &on {
            on.handed();
        }
        Answering { body, rest: Data::new(), on, _call: call }
    }

    fn piece(&mut self) -> Frame<Data> {
        Frame::data(self.rest.split_to(self.rest.len().min(PIECE)))
    }
}

impl http_body::Body for Answering {
    type Data = Data;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Data>, Status>>> {
        // More is asked for when what was handed on is on its way.
        if let Some(on) = &self.on {
            on.asked();
        }
        let frame = if self.rest.is_empty() {
            match std::task::ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => {
                        self.rest = data;
                        self.piece()
                    }
                    Err(frame) => frame,
                },
                other => return Poll::Ready(other),
            }
        } else {
            self.piece()
        };
        if let Some(on) = &self.on {
            on.handed();
        }
        Poll::Ready(Some(Ok(frame)))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        match self.rest.is_empty() {
            true => self.body.size_hint(),
            false => SizeHint::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use http_body::Body as _;

    use super::*;

    #[test]
    fn what_is_large_goes_in_pieces_and_nothing_of_it_is_lost() {
        let whole: String = (0..10_000).map(|n| format!("{n},")).collect();
        let mut answer = Answering::new(Body::new(whole.clone()), None, None);
        let mut cx = Context::from_waker(std::task::Waker::noop());
        let (mut said, mut ended) = (Vec::new(), false);
        while let Poll::Ready(Some(frame)) = Pin::new(&mut answer).poll_frame(&mut cx) {
            let data = frame.unwrap().into_data().unwrap();
            assert!(!ended && (1..=PIECE).contains(&data.len()), "{}", data.len());
            said.extend_from_slice(&data);
            ended = answer.is_end_stream();
        }
        assert!(ended && said == whole.as_bytes(), "{} of {}", said.len(), whole.len());
    }
}
