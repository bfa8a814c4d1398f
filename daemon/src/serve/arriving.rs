//! The request of a call as it arrives. One that is begun and not ended would hold memory and a
//! connection for as long as its sender likes, so it has a time to arrive in and room to take.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use http_body::{Frame, SizeHint};
use tokio::time::Sleep;
use tonic::Status;
use tonic::body::Body;

use super::room::Share;
use crate::kernel::refusal::{Code, Refusal};

/// How a request has to arrive.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pace {
    /// One message, whole by an instant.
    Whole(Instant),
    /// A stream, which may last but not stand still for so long.
    Steady(Duration),
}

/// The body of a request.
pub(super) struct Arriving {
    body: Body,
    pace: Pace,
    timer: Pin<Box<Sleep>>,
    /// Whether the next of a stream is waited for already.
    waiting: bool,
    /// What one message may be.
    message: usize,
    /// How much of it came.
    came: usize,
    share: Arc<Share>,
}

impl Arriving {
    pub(super) fn new(body: Body, pace: Pace, message: usize, share: Arc<Share>) -> Self {
        let by = match pace {
            Pace::Whole(by) => by,
            Pace::Steady(pause) => Instant::now() + pause,
        };
        let timer = Box::pin(tokio::time::sleep_until(by.into()));
        Arriving { body, pace, timer, waiting: false, message, came: 0, share }
    }

    /// Whether there is room for what came.
    fn heard(&mut self, bytes: usize) -> Result<(), Refusal> {
        if bytes == 0 {
            return Ok(());
        }
        self.waiting = false;
        self.came = self.came.saturating_add(bytes);
        if matches!(self.pace, Pace::Whole(_)) && self.came > self.message {
            return Err(Refusal::new(Code::Invalid, "the request is larger than it may be"));
        }
        if !self.share.take(bytes) {
            let refusal = Refusal::new(Code::QueueFull, "too many requests are arriving");
            return Err(refusal.again_after(200));
        }
        // Of a stream what is decoded was handed on; of the rest there is one message at most.
        if matches!(self.pace, Pace::Steady(_)) {
            self.share.keep(self.message);
        }
        Ok(())
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
            let bytes = match &frame {
                Some(Ok(frame)) => frame.data_ref().map_or(0, |data| data.len()),
                _ => 0,
            };
            return Poll::Ready(match self.heard(bytes) {
                Ok(()) => frame,
                Err(refusal) => Some(Err(refusal.into())),
            });
        }
        // The time in which nobody asked for more is not the sender's.
        if let Pace::Steady(pause) = self.pace
            && !self.waiting
        {
            self.waiting = true;
            self.timer.as_mut().reset(tokio::time::Instant::now() + pause);
        }
        self.timer.as_mut().poll(cx).map(|()| {
            let late = match self.pace {
                Pace::Whole(_) => "the request did not arrive in time",
                Pace::Steady(_) => "nothing came for too long",
            };
            Some(Err(Refusal::new(Code::Deadline, late).into()))
        })
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
