//! Raw clients: one call each over the socket, with a credential. They block, so that a test reads
//! from top to bottom; whoever wants to wait for many at once takes the [`Channel`].

use std::{
    io,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use desk_proto::Call;
use hyper_util::rt::TokioIo;
use tokio::{
    net::{TcpSocket, UnixStream},
    runtime::{Builder, Runtime},
};
use tonic::{
    Request, Status, Streaming,
    codegen::{
        http::uri::PathAndQuery,
        tokio_stream::{self, Stream, StreamExt as _},
    },
    metadata::{Ascii, MetadataValue},
    transport::{Channel, Endpoint},
};
use tonic_prost::ProstCodec;
use tonic_types::StatusExt as _;

/// A caller with a credential.
#[derive(Clone, Debug)]
pub struct Client {
    runtime: Arc<Runtime>,
    channel: Channel,
    token: Option<MetadataValue<Ascii>>,
    tenant: Option<MetadataValue<Ascii>>,
}

impl Client {
    /// A client of the daemon behind a socket. It connects with the first call, and again when the
    /// connection broke.
    #[track_caller]
    pub fn new(socket: &Path) -> Client {
        Client::over(|| channel(socket.to_owned()))
    }

    /// A client of whatever the channel leads to.
    #[track_caller]
    pub fn over(channel: impl FnOnce() -> Channel) -> Client {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime");
        let channel = {
            let _inside = runtime.enter();
            channel()
        };
        Client { runtime: Arc::new(runtime), channel, token: None, tenant: None }
    }

    /// A client of the daemon behind an address, without TLS, that calls from another one.
    #[track_caller]
    pub fn plain(address: SocketAddr, from: IpAddr) -> Client {
        Client::over(|| {
            let connector = tower::service_fn(move |_| async move {
                let socket = TcpSocket::new_v4()?;
                socket.bind(SocketAddr::new(from, 0))?;
                let stream = socket.connect(address).await?;
                // As every client of gRPC does: otherwise what it says waits for the other's receipt.
                stream.set_nodelay(true)?;
                Ok::<_, io::Error>(TokioIo::new(stream))
            });
            Endpoint::from_static("http://localhost").connect_with_connector_lazy(connector)
        })
    }

    /// The same connection with another credential: a token, or that of this process.
    #[track_caller]
    pub fn with(&self, token: Option<&str>) -> Client {
        let token = token.map(|token| format!("Bearer {token}").parse().expect("an ASCII token"));
        Client { token, ..self.clone() }
    }

    /// The same caller in another tenant.
    #[track_caller]
    pub fn in_tenant(&self, slug: impl AsRef<[u8]>) -> Client {
        let slug = MetadataValue::try_from(slug.as_ref()).expect("what a header can hold");
        Client { tenant: Some(slug), ..self.clone() }
    }

    /// The connection, for clients that wait for many at once.
    pub fn channel(&self) -> Channel {
        self.channel.clone()
    }

    /// Where the connection lives.
    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// One request, one answer.
    ///
    /// # Errors
    /// What the daemon answers.
    pub fn call<C: Call>(&self, request: C::Request) -> Result<C::Response, Status> {
        self.runtime.block_on(self.unary::<C>(request))
    }

    /// The same for those who wait for many at once.
    ///
    /// # Errors
    /// What the daemon answers.
    pub async fn unary<C: Call>(&self, request: C::Request) -> Result<C::Response, Status> {
        let mut grpc = tonic::client::Grpc::new(self.channel.clone());
        grpc.ready().await.map_err(|error| Status::from_error(error.into()))?;
        let codec = ProstCodec::<C::Request, C::Response>::default();
        let path = PathAndQuery::from_static(C::RPC.path());
        Ok(grpc.unary(self.dressed(request), path, codec).await?.into_inner())
    }

    /// Many requests and all the answers, until the daemon ends the stream.
    ///
    /// # Errors
    /// What the daemon answers at the start, or in the middle.
    pub fn exchange<C: Call>(&self, requests: Vec<C::Request>) -> Result<Vec<C::Response>, Status> {
        self.runtime.block_on(async {
            let mut stream = self.streaming::<C>(tokio_stream::iter(requests)).await?;
            let mut answers = Vec::new();
            while let Some(answer) = stream.next().await {
                answers.push(answer?);
            }
            Ok(answers)
        })
    }

    /// One request and the first `count` answers of a stream that does not end by itself.
    ///
    /// # Errors
    /// What the daemon answers, or `DEADLINE_EXCEEDED` when they do not come in time.
    pub fn follow<C: Call>(
        &self,
        request: C::Request,
        count: usize,
        time: Duration,
    ) -> Result<Vec<C::Response>, Status> {
        let all = async {
            let stream = self.streaming::<C>(tokio_stream::once(request)).await?;
            let mut answers = Vec::new();
            let mut stream = stream.take(count);
            while let Some(answer) = stream.next().await {
                answers.push(answer?);
            }
            Ok(answers)
        };
        let late = |_| Err(Status::deadline_exceeded("the answers did not come in time"));
        self.runtime.block_on(async { tokio::time::timeout(time, all).await.unwrap_or_else(late) })
    }

    /// Many requests, many answers, for those who wait for many at once.
    ///
    /// # Errors
    /// What the daemon answers at the start.
    pub async fn streaming<C: Call>(
        &self,
        requests: impl Stream<Item = C::Request> + Send + 'static,
    ) -> Result<Streaming<C::Response>, Status> {
        let mut grpc = tonic::client::Grpc::new(self.channel.clone());
        grpc.ready().await.map_err(|error| Status::from_error(error.into()))?;
        let codec = ProstCodec::<C::Request, C::Response>::default();
        let path = PathAndQuery::from_static(C::RPC.path());
        Ok(grpc.streaming(self.dressed(requests), path, codec).await?.into_inner())
    }

    /// A request with the credential.
    pub fn dressed<T>(&self, message: T) -> Request<T> {
        let mut request = Request::new(message);
        if let Some(token) = &self.token {
            request.metadata_mut().insert("authorization", token.clone());
        }
        if let Some(tenant) = &self.tenant {
            request.metadata_mut().insert("x-desk-tenant", tenant.clone());
        }
        request
    }
}

/// The stable code of a refusal, such as `TICKET_STATE`; empty where the daemon gave none.
pub fn reason(status: &Status) -> String {
    status.get_details_error_info().map(|info| info.reason).unwrap_or_default()
}

fn channel(socket: PathBuf) -> Channel {
    let connector = tower::service_fn(move |_| {
        let socket = socket.clone();
        async move { Ok::<_, io::Error>(TokioIo::new(UnixStream::connect(socket).await?)) }
    });
    Endpoint::from_static("http://localhost").connect_with_connector_lazy(connector)
}
