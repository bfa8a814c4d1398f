# Completion of desk in nushell. Write it to a file in the directory autoload of the configuration:
#   desk completion nushell | save ~/.config/nushell/autoload/desk.nu
# The program is asked for every word; it answers at once or not at all. Whatever completed other programs
# before goes on with them.
let desk_before = ($env.config.completions?.external?.completer? | default null)
$env.config.completions.external.enable = true
$env.config.completions.external.completer = {|spans: list<string>|
    if $spans.0 == "desk" {
        let lines = (do { ^desk __complete nushell -- ...$spans } | complete | get stdout | lines)
        if ($lines | is-empty) or $lines.0 != "words" {
            null
        } else {
            $lines | skip 1 | each {|line|
                let parts = ($line | split row "\t")
                { value: $parts.0, description: ($parts | get --ignore-errors 1 | default "") }
            }
        }
    } else if $desk_before != null {
        do $desk_before $spans
    } else {
        null
    }
}
