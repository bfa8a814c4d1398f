//! The request of a call as it arrives. One that is begun and not ended would hold memory and a
//! connection for as long as its sender likes, so it has the call's own time to arrive in.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;

use http_body::{Frame, SizeHint};
use tokio::time::Sleep;
use tonic::Status;
use tonic::body::Body;

use crate::kernel::refusal::{Code, Refusal};

/// A body that has to be whole by an instant.
pub(super) struct Arriving {
    body: Body,
    by: Pin<Box<Sleep>>,
}

impl Arriving {
    pub(super) fn new(body: Body, by: Instant) -> Self {
        Arriving { body, by: Box::pin(tokio::time::sleep_until(by.into())) }
    }
}

impl http_body::Body for Arriving {
    type Data = <Body as http_body::Body>::Data;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Status>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) {
            return Poll::Ready(frame);
        }
        self.by.as_mut().poll(cx).map(|()| {
            let late = Refusal::new(Code::Deadline, "the request did not arrive in time");
            Some(Err(late.into()))
        })
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
