//! Walking through the catalogue to a service that can be asked for.

use std::collections::HashMap;

use desk_proto::v1::{ListServicesRequest, Service, ServiceState};

use crate::{
    catalog,
    context::Ctx,
    error::CliError,
    prompt::{self, Asked},
};

/// What can be asked for, with the categories that lead there.
pub(super) struct Catalogue {
    nodes: Vec<Service>,
    /// The places of the nodes right below each category, by its id; those at the root by no id.
    below: HashMap<String, Vec<usize>>,
}

impl Catalogue {
    /// Everything that the caller can ask for.
    pub(super) fn load(ctx: &Ctx) -> Result<Catalogue, CliError> {
        Ok(Catalogue::of(catalog::all(ctx, &ListServicesRequest::default())?))
    }

    fn of(nodes: Vec<Service>) -> Catalogue {
        // From each service upwards: a category that no service leads through is left out.
        let places: HashMap<&str, usize> =
            nodes.iter().map(|node| node.id.as_str()).zip(0..).collect();
        let mut leads = vec![false; nodes.len()];
        for (at, node) in nodes.iter().enumerate() {
            let mut next =
                Some(at).filter(|_| !node.category && node.state() == ServiceState::Active);
            while let Some(at) = next {
                match leads.get_mut(at) {
                    Some(leads) if !*leads => *leads = true,
                    _ => break,
                }
                next = nodes.get(at).and_then(|node| places.get(node.parent.as_str()).copied());
            }
        }
        // A node whose category cannot be seen stands at the root.
        let mut below: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, node) in nodes.iter().enumerate().filter(|(at, _)| leads.get(*at) == Some(&true)) {
            let above = if places.contains_key(node.parent.as_str()) { &*node.parent } else { "" };
            below.entry(above.to_owned()).or_default().push(at);
        }
        Catalogue { nodes, below }
    }

    /// What lies right below a category, or at the root.
    fn below(&self, category: Option<&Service>) -> Vec<&Service> {
        let above = category.map_or("", |category| &category.id);
        let places = self.below.get(above).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|at| self.nodes.get(*at)).collect()
    }

    /// Asks for a service; nothing when the person goes back from the root. Where there is nothing
    /// to choose from, it is the usual service.
    pub(super) fn choose(&self, ctx: &Ctx) -> Result<Option<Service>, CliError> {
        if self.below.is_empty() {
            return Ok(Some(Service::default()));
        }
        let mut way: Vec<&Service> = Vec::new();
        let mut at = 0;
        loop {
            let nodes = self.below(way.last().copied());
            let items: Vec<String> = nodes.iter().map(|node| item(node)).collect();
            let question = way.last().map_or("Service", |above| &above.path);
            let escape = Some("goes back");
            match prompt::choose(
                ctx,
                &Asked { question, flag: "--service", escape, at: std::mem::take(&mut at) },
                &items,
            )? {
                None => match way.pop() {
                    None => return Ok(None),
                    // One comes out where one went in.
                    Some(left) => {
                        let nodes = self.below(way.last().copied());
                        at = nodes.iter().position(|node| node.id == left.id).unwrap_or_default();
                    }
                },
                Some(at) => match nodes.get(at) {
                    Some(node) if node.category => way.push(node),
                    Some(node) => return Ok(Some((*node).clone())),
                    None => {}
                },
            }
        }
    }
}

fn item(node: &Service) -> String {
    if node.category { format!("{} >", node.name) } else { node.name.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(id: &str, parent: &str, category: bool, state: ServiceState) -> Service {
        let mut node = Service {
            id: id.into(),
            name: id.to_uppercase(),
            parent: parent.into(),
            category,
            ..Service::default()
        };
        node.set_state(state);
        node
    }

    #[test]
    fn only_what_leads_to_a_service_is_walked_through() {
        use ServiceState::{Active, Draft, Unspecified};
        let catalogue = Catalogue::of(vec![
            node("it", "", true, Unspecified),
            node("net", "it", true, Unspecified),
            node("wi-fi", "net", false, Active),
            node("old", "it", true, Unspecified),
            node("older", "old", true, Unspecified),
            node("fax", "older", false, Draft),
            node("general", "", false, Active),
            node("lost", "hidden", false, Active),
        ]);
        let names = |nodes: Vec<&Service>| nodes.iter().map(|n| item(n)).collect::<Vec<_>>();
        assert_eq!(names(catalogue.below(None)), ["IT >", "GENERAL", "LOST"]);
        let it = &catalogue.nodes[0];
        assert_eq!(names(catalogue.below(Some(it))), ["NET >"]);
    }

    #[test]
    fn a_large_catalogue_is_walked_through_at_once() {
        let mut nodes = Vec::new();
        for number in 0..10_000_u32 {
            let (category, service) = (format!("c{number}"), format!("s{number}"));
            // Every tenth stands at the root, the others in the one before.
            let above = if number % 10 == 0 { String::new() } else { format!("c{}", number - 1) };
            nodes.push(node(&category, &above, true, ServiceState::Unspecified));
            nodes.push(node(&service, &category, false, ServiceState::Active));
        }
        let began = std::time::Instant::now();
        let catalogue = Catalogue::of(nodes);
        assert_eq!(catalogue.below(None).len(), 1_000);
        assert_eq!(catalogue.below(Some(&catalogue.nodes[0])).len(), 2);
        assert!(began.elapsed().as_secs() < 2, "{:?}", began.elapsed());
    }
}
