//! Lists: pages that are asked for as they are printed. A list has no limit but the one that was
//! given.

use std::cmp::Ordering;

use desk_proto::{Call, v1};

use crate::{
    context::Ctx,
    error::CliError,
    fields::{Datum, Noun, Record},
    flags,
    render::{Batch, List, Outcome},
};

/// How many rows a page has at the most.
const PAGE: u64 = 500;

/// A request for a page.
pub(crate) trait PageRequest: Clone {
    /// Its page.
    fn page(&mut self) -> &mut Option<v1::Page>;
}

/// A page.
pub(crate) trait PageReply {
    /// What the rows are.
    type Noun: Noun;
    /// The rows, and where to go on.
    fn split(self) -> (Vec<Self::Noun>, v1::PageInfo);
}

/// Says that a message asks for pages and another one is a page.
macro_rules! paged {
    ($request:ident => $reply:ident, $rows:ident: $noun:ident) => {
        impl crate::list::PageRequest for desk_proto::v1::$request {
            fn page(&mut self) -> &mut Option<desk_proto::v1::Page> {
                &mut self.page
            }
        }
        impl crate::list::PageReply for desk_proto::v1::$reply {
            type Noun = desk_proto::v1::$noun;
            fn split(self) -> (Vec<Self::Noun>, desk_proto::v1::PageInfo) {
                (self.$rows, self.page.unwrap_or_default())
            }
        }
    };
}
pub(crate) use paged;

/// The list that the flags ask for.
pub(crate) fn pages<'a, C: Call>(
    ctx: &'a Ctx,
    flags: &flags::List,
    request: C::Request,
) -> Result<Outcome<'a>, CliError>
where
    C::Request: PageRequest,
    C::Response: PageReply,
{
    let order = ctx.view.order(flags.sort.as_deref())?;
    let get = move |size: u64, token: String, with_total: bool| {
        let mut request = request.clone();
        let size = i32::try_from(size).unwrap_or(i32::MAX);
        *request.page() = Some(v1::Page { size, token, order_by: order.clone(), with_total });
        ctx.call::<C>(request).map(PageReply::split)
    };
    if flags.count {
        return Ok(flags.rows.judged(Outcome::Count(get(1, String::new(), true)?.1.total)));
    }
    let mut left = flags.rows.limit;
    let mut token = Some(flags.cursor.clone().unwrap_or_default());
    let pages = std::iter::from_fn(move || {
        let size = left.unwrap_or(PAGE).min(PAGE);
        let page = get(size, token.take()?, false);
        Some(page.map(|(rows, info)| {
            let rows: Vec<Box<dyn Record>> =
                rows.into_iter().map(|row| Box::new(row) as Box<dyn Record>).collect();
            left = left.map(|left| left.saturating_sub(rows.len() as u64));
            let more = Some(info.next).filter(|next| !next.is_empty());
            match left {
                Some(0) => Batch { rows, next: more, cut: None },
                _ => {
                    token = more;
                    Batch { rows, next: None, cut: None }
                }
            }
        }))
    });
    let list = List { pages: Box::new(pages), headers: !flags.rows.no_headers };
    Ok(flags.rows.judged(Outcome::List(list)))
}

/// All rows of all pages.
pub(crate) fn all<C: Call>(
    ctx: &Ctx,
    request: &C::Request,
) -> Result<Vec<<C::Response as PageReply>::Noun>, CliError>
where
    C::Request: PageRequest,
    C::Response: PageReply,
{
    let (mut all, mut token) = (Vec::new(), String::new());
    loop {
        let mut request = request.clone();
        let size = i32::try_from(PAGE).unwrap_or(i32::MAX);
        *request.page() = Some(v1::Page { size, token, ..v1::Page::default() });
        let (rows, info) = ctx.call::<C>(request)?.split();
        all.extend(rows);
        token = info.next;
        if token.is_empty() {
            return Ok(all);
        }
    }
}

/// A list that is here whole, in the order and as far as the flags ask for it, or how many there are.
/// `more` says how to come to those that are elsewhere yet.
pub(crate) fn kept<'a>(
    ctx: &Ctx,
    mut rows: Vec<impl Noun>,
    more: Option<&'static str>,
    flags: &flags::Held,
) -> Result<Outcome<'a>, CliError> {
    let order = ctx.view.order(flags.sort.as_deref())?;
    if flags.count {
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        return Ok(flags.rows.judged(Outcome::Count(count)));
    }
    let keys: Vec<(usize, bool)> = (order.split(',').map(str::trim))
        .filter_map(|name| {
            let bare = name.strip_prefix('-').unwrap_or(name);
            Some((ctx.view.shape.index(bare)?, bare != name))
        })
        .collect();
    if !keys.is_empty() {
        rows.sort_by(|a, b| compare(a, b, &keys));
    }
    Ok(of_some(rows, more, &flags.rows))
}

/// Which of two objects comes first. What is not set comes first, as the daemon has it, and what is
/// equal is told apart by its id.
fn compare(a: &impl Record, b: &impl Record, keys: &[(usize, bool)]) -> Ordering {
    let by = |(key, falls): &(usize, bool)| {
        let order = match (a.get(*key), b.get(*key)) {
            (Datum::Int(a), Datum::Int(b))
            | (Datum::Time(a) | Datum::Date(a), Datum::Time(b) | Datum::Date(b)) => a.cmp(&b),
            (a, b) => a.plain().cmp(&b.plain()),
        };
        if *falls { order.reverse() } else { order }
    };
    let found = keys.iter().map(by).find(|order| order.is_ne());
    found.unwrap_or_else(|| a.get(0).plain().cmp(&b.get(0).plain()))
}

/// A list that is here whole, as far as the flags ask for it.
pub(crate) fn of<'a>(rows: Vec<impl Noun>, flags: &flags::Rows) -> Outcome<'a> {
    of_some(rows, None, flags)
}

/// The same where there may be more of it elsewhere; `more` says how to come to that.
pub(crate) fn of_some<'a>(
    mut rows: Vec<impl Noun>,
    more: Option<&'static str>,
    flags: &flags::Rows,
) -> Outcome<'a> {
    let limit = flags.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX);
    let cut = more.or((rows.len() > limit).then_some("without --limit all are shown"));
    rows.truncate(limit);
    flags.judged(held(rows, cut, !flags.no_headers))
}

/// A list that is here whole and is shown whole.
pub(crate) fn whole<'a>(rows: Vec<impl Noun>, headers: bool) -> Outcome<'a> {
    held(rows, None, headers)
}

fn held<'a>(rows: Vec<impl Noun>, cut: Option<&'static str>, headers: bool) -> Outcome<'a> {
    let rows = rows.into_iter().map(|row| Box::new(row) as Box<dyn Record>).collect();
    let page = Batch { rows, next: None, cut };
    Outcome::List(List { pages: Box::new(std::iter::once(Ok(page))), headers })
}

/// One object that is only read.
pub(crate) fn one<'a>(noun: impl Noun) -> Outcome<'a> {
    Outcome::One(crate::render::One { record: Box::new(noun), report: None })
}
