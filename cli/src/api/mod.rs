//! `desk api`: any call of the daemon, raw. What there is to call, and how its messages look, the daemon says
//! by reflection, so a call that is newer than this program can be made too; over the network, where it
//! tells nobody, it is what this program knows. Nothing is added to a request and nothing is repeated.

mod codec;
mod json;
mod reflect;

use std::time::Instant;

use prost_reflect::{DynamicMessage, MethodDescriptor};
use tokio_stream::StreamExt as _;
use tonic::{Status, codegen::http::uri::PathAndQuery};

use self::codec::Dynamic;
use crate::{
    call::{failure, midway, within},
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::{Field, Noun, Shape, Ty, flag, text},
    flags::Rows,
    input,
    near::{asked, nearest},
    render::{Format, Outcome, Output},
};

/// The most bytes of a request that are read; a message to the daemon has 4 MiB.
const REQUEST: u64 = 64 << 20;

/// Make any call of the daemon, with JSON in and out
///
/// Names are those of the protocol: desk.v1.Tickets/Get. An answer is one document, a stream of answers one
/// line each. A write is repeated safely where the request has a key: {"write":{"request_id":"KEY"}}.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk api --list
  desk api desk.v1.Tickets/Get -d '{\"id\":\"T-42\"}'
  desk api desk.v1.Tickets/List -d '{\"filter\":{\"all\":true}}' -o jsonl
  desk api desk.v1.Orgs/CreateMany -d @orgs.jsonl")]
pub(crate) struct Args {
    /// The call: PACKAGE.Service/Method
    #[arg(value_name = "METHOD", required_unless_present = "list", conflicts_with = "list")]
    method: Option<String>,

    /// The request as JSON; `@FILE` reads a file, `-` stdin; a call that takes a stream takes several
    /// objects, one after the other
    #[arg(short, long, value_name = "JSON", conflicts_with = "list", allow_hyphen_values = true)]
    data: Option<String>,

    /// List every call
    #[arg(long)]
    list: bool,

    #[command(flatten)]
    rows: Rows,
}

/// One call of the daemon.
struct Method {
    name: String,
    request: String,
    response: String,
    takes_stream: bool,
    streams: bool,
}

type F = Field<Method>;

impl Noun for Method {
    const KIND: &'static str = "method";
    const TABLE: &'static [&'static str] = &["name", "request", "response"];
    const WIDE: &'static [&'static str] = &["takes_stream", "streams"];
    const LINE: &'static [&'static str] = &["name"];
    const FIELDS: &'static [F] = &[
        F::new("name", Ty::Text, "the call, as desk api takes it", |m| text(&m.name)),
        F::new("request", Ty::Text, "the message that is sent", |m| text(&m.request)),
        F::new("response", Ty::Text, "the message that is answered", |m| text(&m.response)),
        F::new("takes_stream", Ty::Bool, "whether several are sent", |m| flag(m.takes_stream)),
        F::new("streams", Ty::Bool, "whether several are answered", |m| flag(m.streams)),
    ];
}

/// What `--list` answers.
pub(crate) fn answers() -> Shape {
    Shape::of::<Method>()
}

pub(crate) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let Some(method) = &args.method else { return list(ctx, &args.rows) };
    check(ctx, &args.rows)?;
    let typed = request(ctx, args.data.as_deref())?;
    let (service, name) = method.trim_start_matches('/').split_once('/').ok_or_else(|| {
        CliError::usage(format!("\"{method}\" is no call"))
            .hint("write PACKAGE.Service/Method, such as desk.v1.Tickets/Get")
    })?;
    let pool = reflect::pool(ctx, Some(service))?;
    let service = pool.get_service_by_name(service);
    let found = service.as_ref().and_then(|service| service.methods().find(|m| m.name() == name));
    let found = found.ok_or_else(|| no_method(ctx, method))?;
    let requests = json::messages(&typed, &found.input())?;
    if !found.is_client_streaming() && requests.len() > 1 {
        return Err(CliError::usage(format!("{method} takes one request, not {}", requests.len())));
    }
    let requests = match requests.len() {
        0 if !found.is_client_streaming() => vec![DynamicMessage::new(found.input())],
        _ => requests,
    };
    call(ctx, &found, requests)
}

/// Every call, by its name.
fn list<'a>(ctx: &'a Ctx, rows: &Rows) -> Result<Outcome<'a>, CliError> {
    let mut all = methods(ctx)?;
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(crate::list::of(all, rows))
}

fn methods(ctx: &Ctx) -> Result<Vec<Method>, CliError> {
    let pool = reflect::pool(ctx, None)?;
    let each = |method: MethodDescriptor| Method {
        name: format!("{}/{}", method.parent_service().full_name(), method.name()),
        request: method.input().full_name().to_owned(),
        response: method.output().full_name().to_owned(),
        takes_stream: method.is_client_streaming(),
        streams: method.is_server_streaming(),
    };
    let all = pool.services().flat_map(|service| service.methods().collect::<Vec<_>>());
    Ok(all.map(each).collect())
}

/// What is for lists has no meaning for a call.
fn check(ctx: &Ctx, rows: &Rows) -> Result<(), CliError> {
    let flags = &ctx.flags;
    let named = flags.json.as_deref().is_some_and(|fields| !fields.is_empty());
    let format = flags.output.as_ref().map(Output::format);
    let other = format.is_some_and(|format| !matches!(format, Format::Json | Format::Jsonl));
    if named || other || flags.columns.is_some() {
        return Err(CliError::usage("a raw call answers what the daemon answers, as JSON")
            .hint("-o json or -o jsonl"));
    }
    if rows.limit.is_some() || rows.no_headers || rows.exit_status {
        return Err(CliError::usage("--limit, --no-headers and --exit-status go with --list"));
    }
    Ok(())
}

/// The request as it was typed.
fn request(ctx: &Ctx, data: Option<&str>) -> Result<String, CliError> {
    match data {
        None => Ok(String::new()),
        Some("-") => input::text_up_to(ctx, "-".as_ref(), REQUEST),
        Some(typed) => match typed.strip_prefix('@') {
            Some(path) => input::text_up_to(ctx, path.as_ref(), REQUEST),
            None => Ok(typed.to_owned()),
        },
    }
}

fn no_method(ctx: &Ctx, method: &str) -> CliError {
    let error = CliError::new(
        Exit::Skew,
        "UNIMPLEMENTED",
        format!("the daemon knows no call \"{method}\""),
    );
    let known = methods(ctx).unwrap_or_default();
    match nearest(method, known.iter().map(|method| method.name.as_str())) {
        Some(near) => error.hint(format!("{} desk api --list has all", asked(near))),
        None => error.hint("desk api --list has all; if it should be there, deskd is older"),
    }
}

/// Makes the call.
fn call<'a>(
    ctx: &'a Ctx,
    method: &MethodDescriptor,
    requests: Vec<DynamicMessage>,
) -> Result<Outcome<'a>, CliError> {
    let name = format!("{}/{}", method.parent_service().full_name(), method.name());
    let path = PathAndQuery::try_from(format!("/{name}"))
        .map_err(|_| CliError::usage(format!("\"{name}\" cannot be a call")))?;
    let streams = method.is_server_streaming();
    let (codec, timeout) = (Dynamic(method.output()), ctx.config()?.timeout);
    let runtime = ctx.runtime()?;
    let reply = runtime.block_on(async {
        let channel = ctx.channel().await?;
        let mut request = ctx.dressed(tokio_stream::iter(requests))?;
        if !streams {
            request.set_timeout(timeout);
        }
        ctx.trace_sent(path.path(), request.metadata());
        let began = Instant::now();
        let mut grpc = tonic::client::Grpc::new(channel);
        let reply = within(timeout, async {
            grpc.ready().await.map_err(|error| Status::from_error(error.into()))?;
            grpc.streaming(request, path, codec).await
        });
        let reply = reply.await;
        ctx.trace_got(&name, &reply, began);
        reply.map_err(|status| ctx.advised(failure(&status)))
    })?;
    ctx.meet(reply.metadata());
    let mut stream = reply.into_inner();
    if streams {
        let lines = std::iter::from_fn(move || {
            let next = runtime.block_on(stream.next())?;
            Some(next.map(|message| json::line(&message)).map_err(|status| midway(&status)))
        });
        return Ok(Outcome::Raw(Box::new(lines)));
    }
    let next = within(timeout, async { stream.next().await.transpose() });
    match runtime.block_on(next).transpose() {
        Some(Ok(message)) => {
            let document = match ctx.view.format {
                Format::Jsonl => json::line(&message),
                _ => json::pretty(&message),
            };
            Ok(Outcome::Raw(Box::new(std::iter::once(Ok(document)))))
        }
        Some(Err(status)) => Err(ctx.advised(failure(&status))),
        None => Err(CliError::new(Exit::Failure, "INTERNAL", "the daemon answered nothing")),
    }
}
