//! The answers of a stream of rows, on their way to a reader. Those of one transaction go in at once, so
//! that the next one begins while they are read.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::vec;

use tokio::sync::mpsc;
use tokio_stream::Stream;
use tonic::Status;

/// What goes in: the answers of one transaction, or the end of the stream.
pub(super) type Done<Out> = Result<Vec<Out>, Status>;

/// The answers of a stream of rows.
#[derive(Debug)]
pub struct Rows<Out> {
    done: mpsc::Receiver<Done<Out>>,
    now: vec::IntoIter<Out>,
}

/// Makes a way for answers. Those of one transaction wait in it, beside those that are read.
pub(super) fn answers<Out>() -> (mpsc::Sender<Done<Out>>, Rows<Out>) {
    let (inlet, done) = mpsc::channel(1);
    (inlet, Rows { done, now: Vec::new().into_iter() })
}

impl<Out: Unpin> Stream for Rows<Out> {
    type Item = Result<Out, Status>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(answer) = self.now.next() {
                return Poll::Ready(Some(Ok(answer)));
            }
            match std::task::ready!(self.done.poll_recv(cx)) {
                Some(Ok(answers)) => self.now = answers.into_iter(),
                Some(Err(end)) => return Poll::Ready(Some(Err(end))),
                None => return Poll::Ready(None),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio_stream::StreamExt as _;

    use super::*;

    #[tokio::test]
    async fn answers_come_in_order_and_so_does_the_end() {
        let (inlet, rows) = answers();
        tokio::spawn(async move {
            for done in [vec![1, 2], Vec::new(), vec![3]] {
                inlet.send(Ok(done)).await.unwrap();
            }
            inlet.send(Err(Status::aborted("over"))).await.unwrap();
        });
        let read: Vec<_> = rows.map(|row| row.map_err(|end| end.code())).collect().await;
        assert_eq!(read, [Ok(1), Ok(2), Ok(3), Err(tonic::Code::Aborted)]);
    }

    #[tokio::test]
    async fn one_transaction_waits_beside_what_is_read() {
        let (inlet, mut rows) = answers();
        inlet.try_send(Ok(vec![1, 2])).unwrap();
        assert!(inlet.try_send(Ok(vec![3])).is_err(), "nothing is read");
        assert_eq!(rows.next().await.unwrap().unwrap(), 1);
        inlet.try_send(Ok(vec![3])).unwrap();
        assert!(inlet.try_send(Ok(vec![4])).is_err());
        drop(rows);
        assert!(inlet.reserve().await.is_err(), "nobody reads");
    }
}
