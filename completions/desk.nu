module completions {

  def "nu-complete desk output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk error_format" [] {
    [ "auto" "text" "json" ]
  }

  # A service desk on the command line
  export extern desk [
    --output(-o): string@"nu-complete desk output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk color" # When to use colours
    --hyperlinks: string@"nu-complete desk hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete desk ticket output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Tickets and their life
  export extern "desk ticket" [
    --output(-o): string@"nu-complete desk ticket output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk ticket new if_exists" [] {
    [ "fail" "skip" "update" ]
  }

  def "nu-complete desk ticket new progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket new output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket new json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket new color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket new hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket new time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket new error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Open a ticket, or many from a file
  export extern "desk ticket new" [
    --title(-t): string       # One line
    --body(-b): string        # The text, Markdown
    --body-file: path         # The text from a file; `-` reads stdin
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --service: string         # The service, by path or id
    --set: string             # A field of the service's form; repeatable, also for the values of one field
    --field: string           # The same as --set, and FIELD:=JSON is JSON, FIELD=@FILE what stands in a file
    --requester: string       # Who asks, if it is not you
    --impact: string          # How much it touches: 1 (high) to 3
    --urgency: string         # How fast it is needed: 1 (high) to 3
    --priority(-p): string    # 1 (high) to 4, instead of the one from impact and urgency
    --group(-g): string       # The group that is to have it
    --assignee(-a): string    # The agent who is to work on it
    --tag(-l): string         # A word to find it by; repeatable
    --external-id: string     # Its name in another system; the same again changes nothing
    --if-exists: string@"nu-complete desk ticket new if_exists" # What to do when a ticket of this external id is there already
    --if-not-exists           # The same as `--if-exists skip`
    --file(-f): path          # Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin
    --keep-going              # Go on with the other rows when one is refused
    --atomic                  # All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB
    --progress: string@"nu-complete desk ticket new progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket new output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket new json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket new color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket new hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket new time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket new error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk ticket list waiting" [] {
    [ "user" "postponed" "frozen" "all" ]
  }

  def "nu-complete desk ticket list group_by" [] {
    [ "state" "kind" "priority" "impact" "urgency" "group" "assignee" "requester" "org" "service" ]
  }

  def "nu-complete desk ticket list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List tickets; without filters the open ones that are yours
  export extern "desk ticket list" [
    --state: string           # In these states; `open` is all that are not ended
    --waiting: string@"nu-complete desk ticket list waiting" # Those that wait: for the requester side, for a date, or until they are resumed; without a value all of them
    --group(-g): string       # Of any of these groups; `@mygroups` are those that you are in, `none` for those without
    --assignee(-a): string    # Of any of these agents; `@me` is you, `none` for those without
    --requester: string       # Of this requester; `@me` is you
    --org: string             # Of this organisation
    --service: string         # Of this service, by path or id
    --tag(-l): string         # With all of these tags; repeatable
    --external-id: string     # With this name in another system, as new --external-id gave it; ended or not
    --priority(-p): string    # Of this priority
    --all                     # All that you may see, ended or not
    --closed                  # Those that have come to their end
    --unrouted                # Those that no group has
    --since(-S): string       # Of this time or later, such as 2026-11-21 or 7d
    --until(-U): string       # Of before this time
    --group-by: string@"nu-complete desk ticket list group_by" # With --count, how many there are of each value of this field
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk ticket list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket list color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk ticket show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket show json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket show hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket show time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket show error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show a ticket with its comments
  export extern "desk ticket show" [
    --web                     # Open it on the web, by the address that `portal` of the configuration makes; where stdout is no terminal the address is only printed
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk ticket show output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket show json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket show color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket show hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket show time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket show error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ticket: string            # The number
  ]

  def "nu-complete desk ticket edit progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket edit output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket edit json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket edit color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket edit hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket edit time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket edit error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Change what tickets say
  export extern "desk ticket edit" [
    --title(-t): string       # One line
    --body(-b): string        # The text, Markdown
    --body-file: path         # The text from a file; `-` reads stdin
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --impact: string          # How much it touches: 1 (high) to 3
    --urgency: string         # How fast it is needed: 1 (high) to 3
    --priority(-p): string    # 1 (high) to 4, instead of the one from impact and urgency
    --add-tag: string         # A tag to add; repeatable
    --remove-tag: string      # A tag to take away; repeatable
    --field: string           # A field of the form that the ticket was opened with; nothing behind the = empties it; repeatable, also for the values of one field. FIELD:=JSON is JSON, FIELD=@FILE what stands in a file
    --set: string             # The same as --field, as it stands
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket edit progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket edit output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket edit json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket edit color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket edit hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket edit time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket edit error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket comment progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket comment output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket comment json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket comment color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket comment hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket comment time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket comment error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Add a comment to tickets
  export extern "desk ticket comment" [
    --body(-b): string        # The text, Markdown
    --body-file: path         # The text from a file; `-` reads stdin
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --internal                # Only for agents and admins to see
    --reopen                  # Refuse the solution with it: a resolved ticket is open again
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket comment progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket comment output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket comment json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket comment color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket comment hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket comment time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket comment error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket ask progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket ask output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket ask json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket ask color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket ask hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket ask time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket ask error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Ask the requester side something: tickets wait for the answer
  export extern "desk ticket ask" [
    --comment: string         # What is asked, Markdown; everybody who sees the ticket reads it
    --comment-file: path      # The same from a file; `-` reads stdin
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket ask progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket ask output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket ask json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket ask color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket ask hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket ask time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket ask error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket assign progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket assign output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket assign json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket assign color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket assign hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket assign time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket assign error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Give tickets to a member of their group
  export extern "desk ticket assign" [
    --to: string              # The member; `@me` is you
    --with: string            # A member who works on it too; repeatable
    --comment: string         # A public comment with it
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket assign progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket assign output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket assign json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket assign color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket assign hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket assign time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket assign error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket take progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket take output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket take json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket take color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket take hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket take time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket take error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Take tickets: you work on them now
  export extern "desk ticket take" [
    --comment: string         # A public comment with it
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket take progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket take output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket take json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket take color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket take hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket take time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket take error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket release progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket release output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket release json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket release color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket release hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket release time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket release error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Give tickets back to their group
  export extern "desk ticket release" [
    --comment: string         # A public comment with it
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket release progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket release output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket release json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket release color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket release hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket release time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket release error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket transfer progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket transfer output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket transfer json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket transfer color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket transfer hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket transfer time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket transfer error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Hand tickets to another group
  export extern "desk ticket transfer" [
    --to: string              # The group
    --comment: string         # A public comment with it
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket transfer progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket transfer output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket transfer json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket transfer color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket transfer hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket transfer time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket transfer error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket advance progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket advance output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket advance json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket advance color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket advance hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket advance time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket advance error_format" [] {
    [ "auto" "text" "json" ]
  }

  # End the present step of tickets and begin the next; the last step resolves them
  export extern "desk ticket advance" [
    --solution: string        # What solved it, Markdown, on the last step; without it the comment is the solution
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --comment: string         # A public comment with it
    --offline                 # The work was done away from the system
    --done-at: string         # When it was done, such as '2026-11-21 14:30' or 2h; without it now
    --note: string            # What was done, for agents and admins to read
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket advance progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket advance output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket advance json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket advance color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket advance hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket advance time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket advance error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket postpone progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket postpone output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket postpone json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket postpone color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket postpone hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket postpone time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket postpone error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Let tickets rest until a date: they come back by themselves
  export extern "desk ticket postpone" [
    --until(-U): string       # When it comes back, such as 2026-11-30, tomorrow or +3d
    --comment: string         # A public comment with it
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket postpone progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket postpone output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket postpone json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket postpone color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket postpone hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket postpone time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket postpone error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket freeze progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket freeze output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket freeze json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket freeze color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket freeze hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket freeze time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket freeze error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Let tickets rest until somebody resumes them: nothing happens to them by itself
  export extern "desk ticket freeze" [
    --reason: string          # Why
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --comment: string         # A public comment with it
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket freeze progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket freeze output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket freeze json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket freeze color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket freeze hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket freeze time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket freeze error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket resume progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket resume output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket resume json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket resume color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket resume hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket resume time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket resume error_format" [] {
    [ "auto" "text" "json" ]
  }

  # End the waiting of tickets: they are worked on again
  export extern "desk ticket resume" [
    --comment: string         # A public comment with it
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket resume progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket resume output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket resume json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket resume color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket resume hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket resume time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket resume error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket resolve progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket resolve output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket resolve json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket resolve color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket resolve hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket resolve time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket resolve error_format" [] {
    [ "auto" "text" "json" ]
  }

  # End the work on tickets with a solution
  export extern "desk ticket resolve" [
    --solution: string        # What solved it, Markdown; without it the comment is the solution
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --comment: string         # A public comment with it
    --offline                 # The work was done away from the system
    --done-at: string         # When it was done, such as '2026-11-21 14:30' or 2h; without it now
    --note: string            # What was done, for agents and admins to read
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket resolve progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket resolve output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket resolve json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket resolve color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket resolve hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket resolve time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket resolve error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket reopen progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket reopen output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket reopen json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket reopen color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket reopen hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket reopen time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket reopen error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Refuse the solution of tickets: they are open again
  export extern "desk ticket reopen" [
    --comment: string         # A public comment with it
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket reopen progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket reopen output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket reopen json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket reopen color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket reopen hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket reopen time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket reopen error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket close progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket close output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket close json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket close color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket close hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket close time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket close error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Accept the solution of tickets, for good
  export extern "desk ticket close" [
    --comment: string         # A public comment with it
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket close progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --yes(-y)                 # Do not ask, where there are more than one
    --output(-o): string@"nu-complete desk ticket close output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket close json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket close color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket close hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket close time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket close error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket cancel progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket cancel output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket cancel json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket cancel color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket cancel hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket cancel time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket cancel error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Take requests back before anybody works on them
  export extern "desk ticket cancel" [
    --comment: string         # A public comment with it
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket cancel progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --yes(-y)                 # Do not ask, where there are more than one
    --output(-o): string@"nu-complete desk ticket cancel output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket cancel json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket cancel color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket cancel hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket cancel time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket cancel error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket approve progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket approve output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket approve json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket approve color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket approve hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket approve time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket approve error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Say yes to tickets that await your approval
  export extern "desk ticket approve" [
    --comment: string         # A public comment with it
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket approve progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket approve output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket approve json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket approve color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket approve hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket approve time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket approve error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket reject progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk ticket reject output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket reject json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket reject color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket reject hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket reject time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket reject error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Say no to tickets that await your approval, for good
  export extern "desk ticket reject" [
    --reason: string          # Why; the requester side is told
    --editor(-e)              # Write the text in an editor
    --recover: path           # Go on in an editor with a draft that was kept
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk ticket reject progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk ticket reject output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket reject json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket reject color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket reject hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket reject time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket reject error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk ticket log output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket log json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket log color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket log hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket log time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket log error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show the history of a ticket
  export extern "desk ticket log" [
    --after: string           # Only what happened after this event
    --cursor: string          # Go on where an earlier list was cut; the same as --after
    --count                   # Print only how many there are
    --since(-S): string       # Of this time or later, such as 2026-11-21 or 7d
    --until(-U): string       # Of before this time
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk ticket log output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket log json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket log color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket log hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket log time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket log error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ticket: string            # The number
  ]

  def "nu-complete desk ticket watch output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket watch json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket watch color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket watch hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket watch time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket watch error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Follow what happens to a ticket
  export extern "desk ticket watch" [
    --after: string           # Begin after this event; 0 begins with the first
    --max-events: string      # End after so many events
    --timeout: string         # End after this time, with exit 8
    --output(-o): string@"nu-complete desk ticket watch output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket watch json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket watch color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket watch hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket watch time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket watch error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ticket: string            # The number
  ]

  def "nu-complete desk ticket lifecycle output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk ticket lifecycle json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk ticket lifecycle color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket lifecycle hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk ticket lifecycle time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk ticket lifecycle error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show the life of tickets: every verb, where it leads from and to, and who uses it
  export extern "desk ticket lifecycle" [
    --dot                     # Draw it: text for Graphviz
    --mermaid                 # Draw it: text for Mermaid
    --no-headers              # Leave out the header of table, csv, tsv and md
    --output(-o): string@"nu-complete desk ticket lifecycle output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk ticket lifecycle json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk ticket lifecycle color" # When to use colours
    --hyperlinks: string@"nu-complete desk ticket lifecycle hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk ticket lifecycle time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk ticket lifecycle error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk ticket help" [
  ]

  # Open a ticket, or many from a file
  export extern "desk ticket help new" [
  ]

  # List tickets; without filters the open ones that are yours
  export extern "desk ticket help list" [
  ]

  # Show a ticket with its comments
  export extern "desk ticket help show" [
  ]

  # Change what tickets say
  export extern "desk ticket help edit" [
  ]

  # Add a comment to tickets
  export extern "desk ticket help comment" [
  ]

  # Ask the requester side something: tickets wait for the answer
  export extern "desk ticket help ask" [
  ]

  # Give tickets to a member of their group
  export extern "desk ticket help assign" [
  ]

  # Take tickets: you work on them now
  export extern "desk ticket help take" [
  ]

  # Give tickets back to their group
  export extern "desk ticket help release" [
  ]

  # Hand tickets to another group
  export extern "desk ticket help transfer" [
  ]

  # End the present step of tickets and begin the next; the last step resolves them
  export extern "desk ticket help advance" [
  ]

  # Let tickets rest until a date: they come back by themselves
  export extern "desk ticket help postpone" [
  ]

  # Let tickets rest until somebody resumes them: nothing happens to them by itself
  export extern "desk ticket help freeze" [
  ]

  # End the waiting of tickets: they are worked on again
  export extern "desk ticket help resume" [
  ]

  # End the work on tickets with a solution
  export extern "desk ticket help resolve" [
  ]

  # Refuse the solution of tickets: they are open again
  export extern "desk ticket help reopen" [
  ]

  # Accept the solution of tickets, for good
  export extern "desk ticket help close" [
  ]

  # Take requests back before anybody works on them
  export extern "desk ticket help cancel" [
  ]

  # Say yes to tickets that await your approval
  export extern "desk ticket help approve" [
  ]

  # Say no to tickets that await your approval, for good
  export extern "desk ticket help reject" [
  ]

  # Show the history of a ticket
  export extern "desk ticket help log" [
  ]

  # Follow what happens to a ticket
  export extern "desk ticket help watch" [
  ]

  # Show the life of tickets: every verb, where it leads from and to, and who uses it
  export extern "desk ticket help lifecycle" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk ticket help help" [
  ]

  def "nu-complete desk catalog output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog error_format" [] {
    [ "auto" "text" "json" ]
  }

  # What can be asked for
  export extern "desk catalog" [
    --output(-o): string@"nu-complete desk catalog output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk catalog tree output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog tree json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog tree color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog tree hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog tree time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog tree error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show the catalogue as a tree
  export extern "desk catalog tree" [
    --below: string           # Only this category and what lies below it, by path or id
    --search: string          # Only those with this text in path or description, and what they lie in
    --no-headers              # Leave out the header of table, csv, tsv and md
    --output(-o): string@"nu-complete desk catalog tree output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog tree json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog tree color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog tree hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog tree time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog tree error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk catalog list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List services and categories, in the order of the tree
  export extern "desk catalog list" [
    --below: string           # Only this category and what lies below it, by path or id
    --search: string          # Only those with this text in path or description
    --state: string           # Only services in this state: draft, active or retired
    --leaves                  # Only services, no categories
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk catalog list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog list color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk catalog grid output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog grid json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog grid color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog grid hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog grid time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog grid error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show the services as cards, side by side
  export extern "desk catalog grid" [
    --below: string           # Only what lies below this category, by path or id
    --search: string          # Only those with this text in path or description
    --no-headers              # Leave out the header of csv and tsv
    --output(-o): string@"nu-complete desk catalog grid output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog grid json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog grid color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog grid hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog grid time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog grid error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk catalog form output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog form json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog form color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog form hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog form time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog form error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show what is to be filled in for a service; `*` marks what is required
  export extern "desk catalog form" [
    --schema                  # Print a JSON Schema (draft 2020-12) of a whole request, as a line of `ticket new -f` is one
    --no-headers              # Leave out the header of table, csv, tsv and md
    --output(-o): string@"nu-complete desk catalog form output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog form json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog form color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog form hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog form time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog form error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    service: string           # The path or the id of the service
  ]

  def "nu-complete desk catalog show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog show json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog show hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog show time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog show error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show a service or a category
  export extern "desk catalog show" [
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk catalog show output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog show json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog show color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog show hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog show time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog show error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    service: string           # The path or the id
  ]

  def "nu-complete desk catalog new progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk catalog new if_exists" [] {
    [ "fail" "skip" "update" ]
  }

  def "nu-complete desk catalog new output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog new json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog new color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog new hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog new time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog new error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make a service and the categories above it, or many from a file
  export extern "desk catalog new" [
    --slug: string            # What its id is to be; usually made from the last part of the path
    --kind: string            # What it takes: incident, question, order or change
    --group: string           # The group that gets its tickets; without one they stay unrouted
    --description: string     # What it is for
    --impact: string          # What a ticket's impact is when it names none: 1 (high) to 3
    --urgency: string         # What a ticket's urgency is when it names none: 1 (high) to 3
    --state: string           # Whether it can be asked for: draft, active or retired
    --category                # A category, not a service
    --external-id: string     # Its name in another system; the same again changes nothing
    --form: path              # What is to be filled in: a JSON list of fields with name, type, label, required, pii, choices, help; `-` reads stdin, `[]` takes the form away
    --process: path           # The steps: a JSON list of `{"kind": "work", "group": G}` and `{"kind": "approve", "users": [U], "need": N}`
    --routes: path            # The rules that find a group: a JSON list of `{"when": {FIELD: VALUE}, "group": G}`
    --audience: string        # Offer it only to this org; repeatable; `everyone` offers it to all
    --file(-f): path          # Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin
    --keep-going              # Go on with the other rows when one is refused
    --atomic                  # All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB
    --progress: string@"nu-complete desk catalog new progress" # How to tell on stderr how far it is
    --if-exists: string@"nu-complete desk catalog new if_exists" # What to do when it is there already
    --if-not-exists           # The same as `--if-exists skip`
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk catalog new output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog new json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog new color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog new hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog new time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog new error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    path?: string             # The path from the root, its parts separated by `>`
  ]

  def "nu-complete desk catalog edit progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk catalog edit output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog edit json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog edit color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog edit hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog edit time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog edit error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Change services and categories
  export extern "desk catalog edit" [
    --name: string            # The last part of the path
    --kind: string            # What it takes: incident, question, order or change
    --group: string           # The group that gets its tickets
    --no-group                # No group gets its tickets: they stay unrouted
    --description: string     # What it is for
    --impact: string          # What a ticket's impact is when it names none: 1 (high) to 3
    --urgency: string         # What a ticket's urgency is when it names none: 1 (high) to 3
    --state: string           # Whether it can be asked for: draft, active or retired
    --form: path              # What is to be filled in: a JSON list of fields with name, type, label, required, pii, choices, help; `-` reads stdin, `[]` takes the form away
    --process: path           # The steps: a JSON list of `{"kind": "work", "group": G}` and `{"kind": "approve", "users": [U], "need": N}`
    --routes: path            # The rules that find a group: a JSON list of `{"when": {FIELD: VALUE}, "group": G}`
    --audience: string        # Offer it only to this org; repeatable; `everyone` offers it to all
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk catalog edit progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk catalog edit output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog edit json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog edit color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog edit hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog edit time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog edit error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change, by id or name; `-` reads the ids from stdin
  ]

  def "nu-complete desk catalog rm progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk catalog rm output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog rm json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog rm color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog rm hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog rm time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog rm error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Remove services that no ticket names, and empty categories
  export extern "desk catalog rm" [
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk catalog rm progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --yes(-y)                 # Do not ask
    --ignore-missing          # What is not there counts as removed
    --output(-o): string@"nu-complete desk catalog rm output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog rm json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog rm color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog rm hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog rm time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog rm error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change, by id or name; `-` reads the ids from stdin
  ]

  def "nu-complete desk catalog route output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog route json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog route color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog route hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog route time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog route error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Which group a request goes to
  export extern "desk catalog route" [
    --output(-o): string@"nu-complete desk catalog route output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog route json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog route color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog route hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog route time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog route error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk catalog route explain output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk catalog route explain json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk catalog route explain color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog route explain hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk catalog route explain time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk catalog route explain error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Tell which group a request would go to, and why
  export extern "desk catalog route explain" [
    --set: string             # What would be filled in; repeatable, also for a field that takes several values
    --requester: string       # Who would ask; usually you
    --output(-o): string@"nu-complete desk catalog route explain output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk catalog route explain json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk catalog route explain color" # When to use colours
    --hyperlinks: string@"nu-complete desk catalog route explain hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk catalog route explain time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk catalog route explain error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    service: string           # The path or the id of the service
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk catalog route help" [
  ]

  # Tell which group a request would go to, and why
  export extern "desk catalog route help explain" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk catalog route help help" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk catalog help" [
  ]

  # Show the catalogue as a tree
  export extern "desk catalog help tree" [
  ]

  # List services and categories, in the order of the tree
  export extern "desk catalog help list" [
  ]

  # Show the services as cards, side by side
  export extern "desk catalog help grid" [
  ]

  # Show what is to be filled in for a service; `*` marks what is required
  export extern "desk catalog help form" [
  ]

  # Show a service or a category
  export extern "desk catalog help show" [
  ]

  # Make a service and the categories above it, or many from a file
  export extern "desk catalog help new" [
  ]

  # Change services and categories
  export extern "desk catalog help edit" [
  ]

  # Remove services that no ticket names, and empty categories
  export extern "desk catalog help rm" [
  ]

  # Which group a request goes to
  export extern "desk catalog help route" [
  ]

  # Tell which group a request would go to, and why
  export extern "desk catalog help route explain" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk catalog help help" [
  ]

  def "nu-complete desk group output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk group json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk group color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk group error_format" [] {
    [ "auto" "text" "json" ]
  }

  # The teams of agents
  export extern "desk group" [
    --output(-o): string@"nu-complete desk group output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk group json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk group color" # When to use colours
    --hyperlinks: string@"nu-complete desk group hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk group time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk group error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk group new progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk group new if_exists" [] {
    [ "fail" "skip" "update" ]
  }

  def "nu-complete desk group new output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk group new json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk group new color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group new hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group new time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk group new error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make a group, or many from a file
  export extern "desk group new" [
    --slug: string            # What its id is to be; usually made from the name
    --type: string            # The type: support, triage or field
    --description: string     # What it is for
    --confidential            # Among agents, only its members see its tickets
    --member: string          # The address of a member; repeatable
    --external-id: string     # Its name in another system; the same again changes nothing
    --file(-f): path          # Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin
    --keep-going              # Go on with the other rows when one is refused
    --atomic                  # All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB
    --progress: string@"nu-complete desk group new progress" # How to tell on stderr how far it is
    --if-exists: string@"nu-complete desk group new if_exists" # What to do when it is there already
    --if-not-exists           # The same as `--if-exists skip`
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk group new output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk group new json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk group new color" # When to use colours
    --hyperlinks: string@"nu-complete desk group new hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk group new time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk group new error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name?: string             # The name, unique in the tenant
  ]

  def "nu-complete desk group list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk group list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk group list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk group list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List groups
  export extern "desk group list" [
    --search: string          # Only groups with this text in name or description
    --type: string            # Only groups of this type
    --member: string          # Only groups with this member; `@me` is you
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk group list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk group list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk group list color" # When to use colours
    --hyperlinks: string@"nu-complete desk group list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk group list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk group list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk group show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk group show json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk group show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group show hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group show time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk group show error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show a group
  export extern "desk group show" [
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk group show output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk group show json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk group show color" # When to use colours
    --hyperlinks: string@"nu-complete desk group show hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk group show time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk group show error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    group: string             # The id or the name
  ]

  def "nu-complete desk group edit confidential" [] {
    [ "true" "false" ]
  }

  def "nu-complete desk group edit progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk group edit output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk group edit json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk group edit color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group edit hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group edit time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk group edit error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Change groups
  export extern "desk group edit" [
    --name: string            # The name, unique in the tenant
    --type: string            # The type: support, triage or field
    --description: string     # What it is for
    --confidential: string@"nu-complete desk group edit confidential" # Whether only its members see its tickets
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk group edit progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk group edit output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk group edit json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk group edit color" # When to use colours
    --hyperlinks: string@"nu-complete desk group edit hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk group edit time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk group edit error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change, by id or name; `-` reads the ids from stdin
  ]

  def "nu-complete desk group rm progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk group rm output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk group rm json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk group rm color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group rm hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group rm time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk group rm error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Remove groups
  export extern "desk group rm" [
    --reassign-to: string     # The group that takes its open tickets and services
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk group rm progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --yes(-y)                 # Do not ask
    --ignore-missing          # What is not there counts as removed
    --output(-o): string@"nu-complete desk group rm output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk group rm json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk group rm color" # When to use colours
    --hyperlinks: string@"nu-complete desk group rm hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk group rm time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk group rm error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change, by id or name; `-` reads the ids from stdin
  ]

  def "nu-complete desk group add-user output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk group add-user json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk group add-user color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group add-user hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group add-user time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk group add-user error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make users members of a group
  export extern "desk group add-user" [
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk group add-user output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk group add-user json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk group add-user color" # When to use colours
    --hyperlinks: string@"nu-complete desk group add-user hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk group add-user time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk group add-user error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    group: string             # The id or the name of the group
    ...users: string          # The addresses; commas part several, and `-` reads them from stdin
  ]

  def "nu-complete desk group rm-user output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk group rm-user json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk group rm-user color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group rm-user hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group rm-user time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk group rm-user error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Take users out of a group
  export extern "desk group rm-user" [
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --ignore-missing          # What is not there counts as removed
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk group rm-user output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk group rm-user json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk group rm-user color" # When to use colours
    --hyperlinks: string@"nu-complete desk group rm-user hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk group rm-user time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk group rm-user error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    group: string             # The id or the name of the group
    ...users: string          # The addresses; commas part several, and `-` reads them from stdin
  ]

  def "nu-complete desk group set-users output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk group set-users json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk group set-users color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group set-users hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk group set-users time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk group set-users error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make the members of a group exactly these users
  export extern "desk group set-users" [
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk group set-users output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk group set-users json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk group set-users color" # When to use colours
    --hyperlinks: string@"nu-complete desk group set-users hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk group set-users time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk group set-users error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    group: string             # The id or the name of the group
    ...users: string          # The addresses; commas part several, and `-` reads them from stdin, where there may be none
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk group help" [
  ]

  # Make a group, or many from a file
  export extern "desk group help new" [
  ]

  # List groups
  export extern "desk group help list" [
  ]

  # Show a group
  export extern "desk group help show" [
  ]

  # Change groups
  export extern "desk group help edit" [
  ]

  # Remove groups
  export extern "desk group help rm" [
  ]

  # Make users members of a group
  export extern "desk group help add-user" [
  ]

  # Take users out of a group
  export extern "desk group help rm-user" [
  ]

  # Make the members of a group exactly these users
  export extern "desk group help set-users" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk group help help" [
  ]

  def "nu-complete desk user output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk user json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk user color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk user error_format" [] {
    [ "auto" "text" "json" ]
  }

  # The people, and the accounts of programs
  export extern "desk user" [
    --output(-o): string@"nu-complete desk user output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk user json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk user color" # When to use colours
    --hyperlinks: string@"nu-complete desk user hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk user time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk user error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk user new progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk user new if_exists" [] {
    [ "fail" "skip" "update" ]
  }

  def "nu-complete desk user new output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk user new json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk user new color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user new hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user new time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk user new error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make a user or a service account, or many from a file; a first password is shown this once
  export extern "desk user new" [
    --name: string            # The name; without one the part of the address before the `@`
    --org: string             # The organisation
    --role: string            # A role: requester, main_contact, admin or tenant_manager; repeatable
    --language: string        # A language tag, such as `en`
    --phone: string           # The number
    --service-account         # The account of a program, which signs in by token only
    --scope: string           # What the tokens of a service account are narrowed to; repeatable
    --external-id: string     # Its name in another system; the same again changes nothing
    --file(-f): path          # Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin
    --keep-going              # Go on with the other rows when one is refused
    --atomic                  # All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB
    --progress: string@"nu-complete desk user new progress" # How to tell on stderr how far it is
    --if-exists: string@"nu-complete desk user new if_exists" # What to do when it is there already
    --if-not-exists           # The same as `--if-exists skip`
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk user new output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk user new json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk user new color" # When to use colours
    --hyperlinks: string@"nu-complete desk user new hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk user new time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk user new error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    login?: string            # The address that the user signs in with, unique in the tenant
  ]

  def "nu-complete desk user list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk user list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk user list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk user list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List users
  export extern "desk user list" [
    --search: string          # Only users with this text in address or name
    --org: string             # Only users of this organisation
    --group: string           # Only members of this group
    --role: string            # Only users of this role: requester, agent, admin or tenant_manager
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk user list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk user list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk user list color" # When to use colours
    --hyperlinks: string@"nu-complete desk user list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk user list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk user list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk user show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk user show json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk user show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user show hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user show time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk user show error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show a user
  export extern "desk user show" [
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk user show output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk user show json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk user show color" # When to use colours
    --hyperlinks: string@"nu-complete desk user show hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk user show time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk user show error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    user: string              # The address; `@me` is you
  ]

  def "nu-complete desk user edit progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk user edit output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk user edit json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk user edit color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user edit hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user edit time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk user edit error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Change users
  export extern "desk user edit" [
    --name: string            # The name
    --org: string             # The organisation
    --no-org                  # Of no organisation
    --language: string        # A language tag, such as `en`
    --phone: string           # The number
    --enable                  # May sign in again
    --disable                 # May not sign in; what the user works on goes back to the groups
    --add-role: string        # A role to give: main_contact, admin or tenant_manager; repeatable
    --remove-role: string     # A role to take away; repeatable
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk user edit progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk user edit output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk user edit json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk user edit color" # When to use colours
    --hyperlinks: string@"nu-complete desk user edit hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk user edit time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk user edit error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk user rm progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk user rm output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk user rm json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk user rm color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user rm hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user rm time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk user rm error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Remove users: they are signed out and hidden, their history stays
  export extern "desk user rm" [
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk user rm progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --yes(-y)                 # Do not ask
    --ignore-missing          # What is not there counts as removed
    --output(-o): string@"nu-complete desk user rm output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk user rm json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk user rm color" # When to use colours
    --hyperlinks: string@"nu-complete desk user rm hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk user rm time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk user rm error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk user set-password output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk user set-password json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk user set-password color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user set-password hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user set-password time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk user set-password error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Give a user a new password; the user is signed out everywhere, and changes it at the next sign-in
  export extern "desk user set-password" [
    --password-stdin          # Read the password from stdin, its first line
    --password-file: path     # Read the password from a file, its first line
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk user set-password output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk user set-password json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk user set-password color" # When to use colours
    --hyperlinks: string@"nu-complete desk user set-password hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk user set-password time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk user set-password error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    user: string              # The address
  ]

  def "nu-complete desk user reset-2fa progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk user reset-2fa output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk user reset-2fa json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk user reset-2fa color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user reset-2fa hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user reset-2fa time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk user reset-2fa error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Take the second factor of users away; their sessions end and their tokens rest
  export extern "desk user reset-2fa" [
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk user reset-2fa progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk user reset-2fa output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk user reset-2fa json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk user reset-2fa color" # When to use colours
    --hyperlinks: string@"nu-complete desk user reset-2fa hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk user reset-2fa time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk user reset-2fa error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk user bind-os output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk user bind-os json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk user bind-os color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user bind-os hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk user bind-os time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk user bind-os error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Say which user an operating system's user of the daemon's machine is; for its owner
  export extern "desk user bind-os" [
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk user bind-os output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk user bind-os json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk user bind-os color" # When to use colours
    --hyperlinks: string@"nu-complete desk user bind-os hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk user bind-os time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk user bind-os error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    user: string              # The address
    uid: string               # The number of the operating system's user
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk user help" [
  ]

  # Make a user or a service account, or many from a file; a first password is shown this once
  export extern "desk user help new" [
  ]

  # List users
  export extern "desk user help list" [
  ]

  # Show a user
  export extern "desk user help show" [
  ]

  # Change users
  export extern "desk user help edit" [
  ]

  # Remove users: they are signed out and hidden, their history stays
  export extern "desk user help rm" [
  ]

  # Give a user a new password; the user is signed out everywhere, and changes it at the next sign-in
  export extern "desk user help set-password" [
  ]

  # Take the second factor of users away; their sessions end and their tokens rest
  export extern "desk user help reset-2fa" [
  ]

  # Say which user an operating system's user of the daemon's machine is; for its owner
  export extern "desk user help bind-os" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk user help help" [
  ]

  def "nu-complete desk org output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk org json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk org color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk org error_format" [] {
    [ "auto" "text" "json" ]
  }

  # The organisations that requesters belong to
  export extern "desk org" [
    --output(-o): string@"nu-complete desk org output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk org json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk org color" # When to use colours
    --hyperlinks: string@"nu-complete desk org hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk org time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk org error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk org new progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk org new if_exists" [] {
    [ "fail" "skip" "update" ]
  }

  def "nu-complete desk org new output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk org new json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk org new color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org new hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org new time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk org new error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make an organisation, or many from a file
  export extern "desk org new" [
    --slug: string            # What its id is to be; usually made from the name
    --domain: string          # An e-mail domain of its people; repeatable
    --external-id: string     # Its name in another system; the same again changes nothing
    --file(-f): path          # Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin
    --keep-going              # Go on with the other rows when one is refused
    --atomic                  # All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB
    --progress: string@"nu-complete desk org new progress" # How to tell on stderr how far it is
    --if-exists: string@"nu-complete desk org new if_exists" # What to do when it is there already
    --if-not-exists           # The same as `--if-exists skip`
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk org new output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk org new json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk org new color" # When to use colours
    --hyperlinks: string@"nu-complete desk org new hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk org new time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk org new error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name?: string             # The name, unique in the tenant
  ]

  def "nu-complete desk org list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk org list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk org list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk org list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List organisations
  export extern "desk org list" [
    --search: string          # Only organisations with this text in the name
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk org list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk org list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk org list color" # When to use colours
    --hyperlinks: string@"nu-complete desk org list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk org list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk org list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk org show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk org show json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk org show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org show hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org show time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk org show error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show an organisation
  export extern "desk org show" [
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk org show output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk org show json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk org show color" # When to use colours
    --hyperlinks: string@"nu-complete desk org show hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk org show time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk org show error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    org: string               # The id or the name
  ]

  def "nu-complete desk org edit progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk org edit output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk org edit json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk org edit color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org edit hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org edit time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk org edit error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Change organisations
  export extern "desk org edit" [
    --name: string            # The name, unique in the tenant
    --add-domain: string      # An e-mail domain to add; repeatable
    --remove-domain: string   # An e-mail domain to take away; repeatable
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk org edit progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk org edit output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk org edit json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk org edit color" # When to use colours
    --hyperlinks: string@"nu-complete desk org edit hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk org edit time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk org edit error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change, by id or name; `-` reads the ids from stdin
  ]

  def "nu-complete desk org rm progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk org rm output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk org rm json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk org rm color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org rm hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk org rm time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk org rm error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Remove organisations that have no users
  export extern "desk org rm" [
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk org rm progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --yes(-y)                 # Do not ask
    --ignore-missing          # What is not there counts as removed
    --output(-o): string@"nu-complete desk org rm output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk org rm json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk org rm color" # When to use colours
    --hyperlinks: string@"nu-complete desk org rm hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk org rm time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk org rm error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change, by id or name; `-` reads the ids from stdin
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk org help" [
  ]

  # Make an organisation, or many from a file
  export extern "desk org help new" [
  ]

  # List organisations
  export extern "desk org help list" [
  ]

  # Show an organisation
  export extern "desk org help show" [
  ]

  # Change organisations
  export extern "desk org help edit" [
  ]

  # Remove organisations that have no users
  export extern "desk org help rm" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk org help help" [
  ]

  def "nu-complete desk token output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk token json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk token color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk token hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk token time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk token error_format" [] {
    [ "auto" "text" "json" ]
  }

  # How programs sign in
  export extern "desk token" [
    --output(-o): string@"nu-complete desk token output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk token json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk token color" # When to use colours
    --hyperlinks: string@"nu-complete desk token hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk token time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk token error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk token new output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk token new json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk token new color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk token new hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk token new time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk token new error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make a token and show its secret, this once
  export extern "desk token new" [
    --user: string            # Whom it signs in, if it is not you
    --scope: string           # What it is narrowed to, such as `read` or `ticket:create`; repeatable
    --expires: string         # How long it lives; 90 days if nothing is said, 365 at the most
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk token new output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk token new json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk token new color" # When to use colours
    --hyperlinks: string@"nu-complete desk token new hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk token new time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk token new error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name: string              # What it is for
  ]

  def "nu-complete desk token list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk token list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk token list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk token list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk token list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk token list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List tokens; without filters yours that are still good
  export extern "desk token list" [
    --user: string            # Those of this user; `*` means every user
    --all                     # Also those that are expired or revoked
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk token list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk token list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk token list color" # When to use colours
    --hyperlinks: string@"nu-complete desk token list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk token list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk token list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk token revoke progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk token revoke output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk token revoke json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk token revoke color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk token revoke hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk token revoke time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk token revoke error_format" [] {
    [ "auto" "text" "json" ]
  }

  # End tokens at once
  export extern "desk token revoke" [
    --keep-going              # Go on with the others when one fails
    --ignore-missing          # What is not there counts as removed
    --progress: string@"nu-complete desk token revoke progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk token revoke output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk token revoke json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk token revoke color" # When to use colours
    --hyperlinks: string@"nu-complete desk token revoke hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk token revoke time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk token revoke error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to end; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk token release output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk token release json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk token release color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk token release hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk token release time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk token release error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Let tokens sign in again that are held since a backup was restored
  export extern "desk token release" [
    --all                     # Every token of the tenant that is held
    --keep-going              # Go on with the others when one fails
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk token release output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk token release json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk token release color" # When to use colours
    --hyperlinks: string@"nu-complete desk token release hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk token release time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk token release error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to release; commas part several, and `-` reads the ids from stdin
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk token help" [
  ]

  # Make a token and show its secret, this once
  export extern "desk token help new" [
  ]

  # List tokens; without filters yours that are still good
  export extern "desk token help list" [
  ]

  # End tokens at once
  export extern "desk token help revoke" [
  ]

  # Let tokens sign in again that are held since a backup was restored
  export extern "desk token help release" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk token help help" [
  ]

  def "nu-complete desk session output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk session json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk session color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk session hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk session time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk session error_format" [] {
    [ "auto" "text" "json" ]
  }

  # The places that are signed in
  export extern "desk session" [
    --output(-o): string@"nu-complete desk session output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk session json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk session color" # When to use colours
    --hyperlinks: string@"nu-complete desk session hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk session time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk session error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk session list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk session list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk session list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk session list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk session list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk session list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List the places that are signed in; without filters yours
  export extern "desk session list" [
    --user: string            # Those of this user, which is for admins
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk session list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk session list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk session list color" # When to use colours
    --hyperlinks: string@"nu-complete desk session list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk session list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk session list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk session revoke progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk session revoke output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk session revoke json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk session revoke color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk session revoke hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk session revoke time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk session revoke error_format" [] {
    [ "auto" "text" "json" ]
  }

  # End sessions at once
  export extern "desk session revoke" [
    --keep-going              # Go on with the others when one fails
    --ignore-missing          # What is not there counts as removed
    --progress: string@"nu-complete desk session revoke progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk session revoke output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk session revoke json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk session revoke color" # When to use colours
    --hyperlinks: string@"nu-complete desk session revoke hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk session revoke time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk session revoke error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to end; commas part several, and `-` reads the ids from stdin
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk session help" [
  ]

  # List the places that are signed in; without filters yours
  export extern "desk session help list" [
  ]

  # End sessions at once
  export extern "desk session help revoke" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk session help help" [
  ]

  def "nu-complete desk tenant output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk tenant json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk tenant color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk tenant error_format" [] {
    [ "auto" "text" "json" ]
  }

  # The units of isolation
  export extern "desk tenant" [
    --output(-o): string@"nu-complete desk tenant output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk tenant json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk tenant color" # When to use colours
    --hyperlinks: string@"nu-complete desk tenant hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk tenant time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk tenant error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk tenant new if_exists" [] {
    [ "fail" "skip" "update" ]
  }

  def "nu-complete desk tenant new output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk tenant new json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk tenant new color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant new hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant new time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk tenant new error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make a tenant of a customer, yours to set up until it is activated
  export extern "desk tenant new" [
    --admin: string           # The address of the first admin
    --admin-name: string      # The name of the first admin
    --slug: string            # The slug; without one it is made from the name
    --if-exists: string@"nu-complete desk tenant new if_exists" # What to do when it is there already
    --if-not-exists           # The same as `--if-exists skip`
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk tenant new output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk tenant new json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk tenant new color" # When to use colours
    --hyperlinks: string@"nu-complete desk tenant new hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk tenant new time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk tenant new error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name: string              # The name
  ]

  def "nu-complete desk tenant list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk tenant list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk tenant list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk tenant list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List your tenant and those of your customers
  export extern "desk tenant list" [
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk tenant list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk tenant list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk tenant list color" # When to use colours
    --hyperlinks: string@"nu-complete desk tenant list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk tenant list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk tenant list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk tenant show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk tenant show json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk tenant show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant show hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant show time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk tenant show error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show a tenant; without a slug your own
  export extern "desk tenant show" [
    --output(-o): string@"nu-complete desk tenant show output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk tenant show json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk tenant show color" # When to use colours
    --hyperlinks: string@"nu-complete desk tenant show hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk tenant show time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk tenant show error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    slug?: string             # The slug
  ]

  def "nu-complete desk tenant edit progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk tenant edit output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk tenant edit json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk tenant edit color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant edit hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant edit time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk tenant edit error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Change a tenant
  export extern "desk tenant edit" [
    --name: string            # The name
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk tenant edit progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk tenant edit output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk tenant edit json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk tenant edit color" # When to use colours
    --hyperlinks: string@"nu-complete desk tenant edit hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk tenant edit time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk tenant edit error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change, by id or name; `-` reads the ids from stdin
  ]

  def "nu-complete desk tenant activate output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk tenant activate json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk tenant activate color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant activate hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk tenant activate time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk tenant activate error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token
  export extern "desk tenant activate" [
    --new-secret              # End the token of a handover that nobody has taken up, and make another
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk tenant activate output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk tenant activate json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk tenant activate color" # When to use colours
    --hyperlinks: string@"nu-complete desk tenant activate hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk tenant activate time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk tenant activate error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    slug: string              # The slug
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk tenant help" [
  ]

  # Make a tenant of a customer, yours to set up until it is activated
  export extern "desk tenant help new" [
  ]

  # List your tenant and those of your customers
  export extern "desk tenant help list" [
  ]

  # Show a tenant; without a slug your own
  export extern "desk tenant help show" [
  ]

  # Change a tenant
  export extern "desk tenant help edit" [
  ]

  # Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token
  export extern "desk tenant help activate" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk tenant help help" [
  ]

  def "nu-complete desk access output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Who of a provider is let into the tenants of its customers
  export extern "desk access" [
    --output(-o): string@"nu-complete desk access output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access color" # When to use colours
    --hyperlinks: string@"nu-complete desk access hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk access request output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access request json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access request color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access request hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access request time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access request error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Ask the tenants of customers to let users in: each tenant gets a separate request
  export extern "desk access request" [
    --assoc: string           # Who is to be let in where: each of these users into each of these tenants; repeatable
    --message: string         # What the tenants' admins read; `-` reads stdin. They see neither the name nor the users
    --file(-f): path          # Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin
    --keep-going              # Go on with the other requests of the file when one is refused
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --wait                    # Wait until every tenant has approved it; exit 7 as soon as one will not
    --timeout: string         # With --wait, give up after this time, with exit 8
    --output(-o): string@"nu-complete desk access request output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access request json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access request color" # When to use colours
    --hyperlinks: string@"nu-complete desk access request hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access request time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access request error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name?: string             # The name: letters and digits, at most 64; the tenants do not see it
  ]

  def "nu-complete desk access draft output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access draft json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access draft color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access draft hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access draft time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access draft error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Prepare a request, or change the draft of this name; nobody is asked yet
  export extern "desk access draft" [
    --assoc: string           # Who is to be let in where: each of these users into each of these tenants; repeatable
    --message: string         # What the tenants' admins read; `-` reads stdin. They see neither the name nor the users
    --file(-f): path          # Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin
    --keep-going              # Go on with the other requests of the file when one is refused
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk access draft output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access draft json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access draft color" # When to use colours
    --hyperlinks: string@"nu-complete desk access draft hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access draft time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access draft error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name?: string             # The name: letters and digits, at most 64; the tenants do not see it
  ]

  def "nu-complete desk access send progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk access send output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access send json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access send color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access send hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access send time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access send error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Send drafts: each tenant gets a separate request, and nothing of it changes any more
  export extern "desk access send" [
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk access send progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --wait                    # Wait until every tenant has approved it; exit 7 as soon as one will not
    --timeout: string         # With --wait, give up after this time, with exit 8
    --output(-o): string@"nu-complete desk access send output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access send json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access send color" # When to use colours
    --hyperlinks: string@"nu-complete desk access send hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access send time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access send error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk access list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List the requests that your tenant has made, the newest first
  export extern "desk access list" [
    --state: string           # Only those in these states: draft, sent or discarded
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk access list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access list color" # When to use colours
    --hyperlinks: string@"nu-complete desk access list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk access show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access show json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access show hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access show time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access show error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show a request: one that your tenant made, with what became of it, or one that it was sent
  export extern "desk access show" [
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk access show output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access show json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access show color" # When to use colours
    --hyperlinks: string@"nu-complete desk access show hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access show time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access show error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    request: string           # The number; of a request that your tenant made also the name
  ]

  def "nu-complete desk access withdraw progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk access withdraw output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access withdraw json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access withdraw color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access withdraw hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access withdraw time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access withdraw error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Take requests back: who was let in by them is out at once; a draft is thrown away
  export extern "desk access withdraw" [
    --in: string              # Only in this tenant; repeatable. Without it, wherever it is pending or approved
    --yes(-y)                 # Do not ask
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk access withdraw progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk access withdraw output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access withdraw json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access withdraw color" # When to use colours
    --hyperlinks: string@"nu-complete desk access withdraw hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access withdraw time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access withdraw error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk access inbox output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access inbox json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access inbox color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access inbox hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access inbox time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access inbox error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List the requests for access to your tenant, the newest first
  export extern "desk access inbox" [
    --status: string          # Only with these: pending, approved, denied, expired, revoked or withdrawn
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk access inbox output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access inbox json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access inbox color" # When to use colours
    --hyperlinks: string@"nu-complete desk access inbox hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access inbox time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access inbox error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk access approve progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk access approve output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access approve json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access approve color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access approve hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access approve time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access approve error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Approve requests for access to your tenant: who is named by the provider may come in
  export extern "desk access approve" [
    --message: string         # What the provider and those who are let in read; `-` reads stdin
    --expires: string         # When it ends, such as 2026-12-31 or +30d; without it, it does not end by itself
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk access approve progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk access approve output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access approve json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access approve color" # When to use colours
    --hyperlinks: string@"nu-complete desk access approve hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access approve time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access approve error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk access deny progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk access deny output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access deny json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access deny color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access deny hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access deny time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access deny error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Deny requests for access to your tenant
  export extern "desk access deny" [
    --message: string         # What the provider and those who are named read; `-` reads stdin
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk access deny progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk access deny output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access deny json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access deny color" # When to use colours
    --hyperlinks: string@"nu-complete desk access deny hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access deny time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access deny error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk access set-expiry progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk access set-expiry output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access set-expiry json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access set-expiry color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access set-expiry hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access set-expiry time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access set-expiry error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Set, move or remove the end of approved requests; what has passed ends them now
  export extern "desk access set-expiry" [
    --expires: string         # When it ends, such as 2026-12-31, +30d or now
    --never                   # It does not end by itself any more
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk access set-expiry progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk access set-expiry output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access set-expiry json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access set-expiry color" # When to use colours
    --hyperlinks: string@"nu-complete desk access set-expiry hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access set-expiry time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access set-expiry error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk access revoke progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk access revoke output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access revoke json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access revoke color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access revoke hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access revoke time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access revoke error_format" [] {
    [ "auto" "text" "json" ]
  }

  # End approved access at once: who is inside by it is out
  export extern "desk access revoke" [
    --message: string         # What the provider and those who were let in read; `-` reads stdin
    --yes(-y)                 # Do not ask
    --keep-going              # Go on with the others when one fails
    --if-version: string      # Only if the object still has this version; what holds already is no change
    --progress: string@"nu-complete desk access revoke progress" # How to tell on stderr how far it is
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk access revoke output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access revoke json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access revoke color" # When to use colours
    --hyperlinks: string@"nu-complete desk access revoke hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access revoke time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access revoke error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...ids: string            # What to change; commas part several, and `-` reads the ids from stdin
  ]

  def "nu-complete desk access mine output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access mine json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access mine color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access mine hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access mine time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access mine error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List the tenants that you were named for, and what their admins answered; the newest request first
  export extern "desk access mine" [
    --status: string          # Only with these: pending, approved, denied, expired, revoked or withdrawn
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk access mine output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access mine json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access mine color" # When to use colours
    --hyperlinks: string@"nu-complete desk access mine hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access mine time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access mine error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk access enter mode" [] {
    [ "support" "configure" ]
  }

  def "nu-complete desk access enter output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access enter json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access enter color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access enter hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access enter time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access enter error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Start a shell that acts in a tenant that lets you in
  export extern "desk access enter" [
    --mode: string@"nu-complete desk access enter mode" # What you may do inside
    --legacy                  # By the tenant's policy access.legacy, without a request; for tenant managers
    --output(-o): string@"nu-complete desk access enter output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access enter json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access enter color" # When to use colours
    --hyperlinks: string@"nu-complete desk access enter hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access enter time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access enter error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    slug: string              # The tenant to go into, by its slug
  ]

  def "nu-complete desk access leave output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access leave json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access leave color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access leave hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access leave time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access leave error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Leave the tenant that you are inside of: end the visit
  export extern "desk access leave" [
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk access leave output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access leave json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access leave color" # When to use colours
    --hyperlinks: string@"nu-complete desk access leave hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access leave time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access leave error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk access run mode" [] {
    [ "support" "configure" ]
  }

  def "nu-complete desk access run output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access run json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access run color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access run hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access run time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access run error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Run one command that acts in a tenant that lets you in
  export extern "desk access run" [
    --mode: string@"nu-complete desk access run mode" # What you may do inside
    --legacy                  # By the tenant's policy access.legacy, without a request; for tenant managers
    --output(-o): string@"nu-complete desk access run output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access run json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access run color" # When to use colours
    --hyperlinks: string@"nu-complete desk access run hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access run time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access run error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    slug: string              # The tenant to go into, by its slug
  ]

  def "nu-complete desk access log output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk access log json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk access log color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access log hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk access log time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk access log error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List who was inside your tenant, the newest first
  export extern "desk access log" [
    --visit: string           # Only this visit
    --grant: string           # Only visits by this request
    --inside                  # Only those who are inside now
    --since(-S): string       # Of this time or later, such as 2026-11-21 or 7d
    --until(-U): string       # Of before this time
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --cursor: string          # Go on where an earlier list was cut
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --watch(-w)               # Go on, and print what changes when it changes
    --timeout: string         # End after this time, with exit 8; without it there is no end
    --output(-o): string@"nu-complete desk access log output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk access log json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk access log color" # When to use colours
    --hyperlinks: string@"nu-complete desk access log hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk access log time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk access log error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk access help" [
  ]

  # Ask the tenants of customers to let users in: each tenant gets a separate request
  export extern "desk access help request" [
  ]

  # Prepare a request, or change the draft of this name; nobody is asked yet
  export extern "desk access help draft" [
  ]

  # Send drafts: each tenant gets a separate request, and nothing of it changes any more
  export extern "desk access help send" [
  ]

  # List the requests that your tenant has made, the newest first
  export extern "desk access help list" [
  ]

  # Show a request: one that your tenant made, with what became of it, or one that it was sent
  export extern "desk access help show" [
  ]

  # Take requests back: who was let in by them is out at once; a draft is thrown away
  export extern "desk access help withdraw" [
  ]

  # List the requests for access to your tenant, the newest first
  export extern "desk access help inbox" [
  ]

  # Approve requests for access to your tenant: who is named by the provider may come in
  export extern "desk access help approve" [
  ]

  # Deny requests for access to your tenant
  export extern "desk access help deny" [
  ]

  # Set, move or remove the end of approved requests; what has passed ends them now
  export extern "desk access help set-expiry" [
  ]

  # End approved access at once: who is inside by it is out
  export extern "desk access help revoke" [
  ]

  # List the tenants that you were named for, and what their admins answered; the newest request first
  export extern "desk access help mine" [
  ]

  # Start a shell that acts in a tenant that lets you in
  export extern "desk access help enter" [
  ]

  # Leave the tenant that you are inside of: end the visit
  export extern "desk access help leave" [
  ]

  # Run one command that acts in a tenant that lets you in
  export extern "desk access help run" [
  ]

  # List who was inside your tenant, the newest first
  export extern "desk access help log" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk access help help" [
  ]

  def "nu-complete desk policy output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk policy json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk policy color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk policy hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk policy time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk policy error_format" [] {
    [ "auto" "text" "json" ]
  }

  # What a tenant has decided
  export extern "desk policy" [
    --output(-o): string@"nu-complete desk policy output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk policy json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk policy color" # When to use colours
    --hyperlinks: string@"nu-complete desk policy hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk policy time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk policy error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk policy show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk policy show json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk policy show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk policy show hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk policy show time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk policy show error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show the policies of the tenant, or one of them
  export extern "desk policy show" [
    --service: string         # As they hold for the tickets of this service, by path or id
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk policy show output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk policy show json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk policy show color" # When to use colours
    --hyperlinks: string@"nu-complete desk policy show hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk policy show time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk policy show error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    key?: string              # Only this one
  ]

  def "nu-complete desk policy set output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk policy set json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk policy set color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk policy set hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk policy set time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk policy set error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Set policies, all of them or none
  export extern "desk policy set" [
    --service: string         # For the tickets of this service only, by path or id
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk policy set output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk policy set json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk policy set color" # When to use colours
    --hyperlinks: string@"nu-complete desk policy set hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk policy set time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk policy set error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...values: string         # The key and the value; an empty value goes back to the usual one
  ]

  def "nu-complete desk policy explain output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk policy explain json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk policy explain color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk policy explain hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk policy explain time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk policy explain error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show where the value of a policy comes from: every place, and which one holds
  export extern "desk policy explain" [
    --service: string         # For the tickets of this service, by path or id
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk policy explain output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk policy explain json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk policy explain color" # When to use colours
    --hyperlinks: string@"nu-complete desk policy explain hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk policy explain time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk policy explain error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    key: string               # The policy
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk policy help" [
  ]

  # Show the policies of the tenant, or one of them
  export extern "desk policy help show" [
  ]

  # Set policies, all of them or none
  export extern "desk policy help set" [
  ]

  # Show where the value of a policy comes from: every place, and which one holds
  export extern "desk policy help explain" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk policy help help" [
  ]

  def "nu-complete desk login output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk login json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk login color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk login hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk login time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk login error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Sign in, and stay so until desk logout
  export extern "desk login" [
    --device: string          # What to call the place that you sign in from
    --code: string            # Six digits that the app shows, or a recovery code
    --password-stdin          # Read the password from stdin, its first line
    --password-file: path     # Read the password from a file, its first line
    --output(-o): string@"nu-complete desk login output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk login json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk login color" # When to use colours
    --hyperlinks: string@"nu-complete desk login hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk login time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk login error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    login?: string            # Your address
  ]

  def "nu-complete desk logout output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk logout json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk logout color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk logout hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk logout time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk logout error_format" [] {
    [ "auto" "text" "json" ]
  }

  # End the session that desk login keeps, and forget it
  export extern "desk logout" [
    --output(-o): string@"nu-complete desk logout output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk logout json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk logout color" # When to use colours
    --hyperlinks: string@"nu-complete desk logout hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk logout time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk logout error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk passwd output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk passwd json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk passwd color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk passwd hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk passwd time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk passwd error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Change your password
  export extern "desk passwd" [
    --password-stdin          # Read the present password and the new one from stdin, a line each
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk passwd output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk passwd json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk passwd color" # When to use colours
    --hyperlinks: string@"nu-complete desk passwd hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk passwd time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk passwd error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk 2fa output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk 2fa json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk 2fa color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk 2fa hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk 2fa time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk 2fa error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Your second factor: six digits of an app
  export extern "desk 2fa" [
    --output(-o): string@"nu-complete desk 2fa output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk 2fa json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk 2fa color" # When to use colours
    --hyperlinks: string@"nu-complete desk 2fa hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk 2fa time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk 2fa error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk 2fa enroll output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk 2fa enroll json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk 2fa enroll color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk 2fa enroll hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk 2fa enroll time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk 2fa enroll error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Begin to set up a second factor; desk 2fa confirm ends it
  export extern "desk 2fa enroll" [
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk 2fa enroll output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk 2fa enroll json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk 2fa enroll color" # When to use colours
    --hyperlinks: string@"nu-complete desk 2fa enroll hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk 2fa enroll time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk 2fa enroll error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk 2fa confirm output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk 2fa confirm json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk 2fa confirm color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk 2fa confirm hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk 2fa confirm time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk 2fa confirm error_format" [] {
    [ "auto" "text" "json" ]
  }

  # End the setting up of a second factor with a code of the app; shows recovery codes, this once
  export extern "desk 2fa confirm" [
    --device: string          # What to call the device
    --keep-other-sessions     # Leave your other sessions signed in
    --dry-run                 # Do all of it, show the result, and take it back
    --idempotency-key: string # Repeating the same write with the same key does it once
    --output(-o): string@"nu-complete desk 2fa confirm output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk 2fa confirm json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk 2fa confirm color" # When to use colours
    --hyperlinks: string@"nu-complete desk 2fa confirm hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk 2fa confirm time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk 2fa confirm error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    code: string              # Six digits that the app shows
  ]

  def "nu-complete desk 2fa status output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk 2fa status json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk 2fa status color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk 2fa status hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk 2fa status time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk 2fa status error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show whether you have a second factor, and need one
  export extern "desk 2fa status" [
    --output(-o): string@"nu-complete desk 2fa status output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk 2fa status json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk 2fa status color" # When to use colours
    --hyperlinks: string@"nu-complete desk 2fa status hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk 2fa status time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk 2fa status error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk 2fa help" [
  ]

  # Begin to set up a second factor; desk 2fa confirm ends it
  export extern "desk 2fa help enroll" [
  ]

  # End the setting up of a second factor with a code of the app; shows recovery codes, this once
  export extern "desk 2fa help confirm" [
  ]

  # Show whether you have a second factor, and need one
  export extern "desk 2fa help status" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk 2fa help help" [
  ]

  def "nu-complete desk can output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk can json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk can color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk can hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk can time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk can error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Tell whether a user may do something, and by which rule
  export extern "desk can" [
    --exit-status             # End with 20 when the answer is no
    --output(-o): string@"nu-complete desk can output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk can json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk can color" # When to use colours
    --hyperlinks: string@"nu-complete desk can hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk can time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk can error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    user: string              # The address of the user; `@me` is you
    ...words: string          # A verb, such as `ticket close`, and what it is done to
  ]

  def "nu-complete desk who-can output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk who-can json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk who-can color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk who-can hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk who-can time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk who-can error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List the users who may do something
  export extern "desk who-can" [
    --cursor: string          # Go on where an earlier list was cut
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk who-can output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk who-can json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk who-can color" # When to use colours
    --hyperlinks: string@"nu-complete desk who-can hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk who-can time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk who-can error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    ...words: string          # A verb, such as `ticket close`, and what it is done to
  ]

  def "nu-complete desk events kind" [] {
    [ "ticket" "group" "service" "category" "user" "org" "token" "tenant" "policy" "access" "grant" "visit" ]
  }

  def "nu-complete desk events output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk events json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk events color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk events hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk events time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk events error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show the history of the tenant, or follow it
  export extern "desk events" [
    --follow                  # Go on with each new event; without --after, --since or a cursor begin with what happens from now on. In JSON there is a line of type bookmark at the start and each 30 seconds, which tells how far it has come and has no object: jq passes over it by select(.type != "bookmark")
    --kind: string@"nu-complete desk events kind" # Only events about this kind of object
    --type: string            # Only events of these types, such as ticket.created,ticket.reopened
    --visit: string           # Only what was done in this visit of somebody of another tenant; see desk access log
    --cursor-file: path       # Keep the place in this file: begin after it if it is there, and write it behind each event. What was written into a pipe counts as done, and is lost with a reader that had not read it: --exec loses none. One from before a restore of the store is to be set back or removed
    --exec: string            # Run this line of the shell for each event, one after the other: the event is on its stdin as JSON, and in DESK_EVENT_SEQ, _TYPE, _KIND and _OBJECT; a token is not handed on. The cursor file moves only once it has ended with 0; else this ends with 1, and the next run begins with the same event. A signal waits for it. After a kill -9 the event that was under way comes again
    --no-headers              # Leave out the header of table, csv, tsv and md
    --since(-S): string       # Of this time or later, such as 2026-11-21 or 7d
    --until(-U): string       # Of before this time
    --after: string           # Begin after this event; 0 begins with the first
    --max-events: string      # End after so many events
    --timeout: string         # End after this time, with exit 8
    --output(-o): string@"nu-complete desk events output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk events json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk events color" # When to use colours
    --hyperlinks: string@"nu-complete desk events hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk events time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk events error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk wait output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk wait json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk wait color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk wait hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk wait time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk wait error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Wait until a ticket or a request for access has come to a state
  export extern "desk wait" [
    --for: string             # What has to be so; of several one is enough. Of a ticket: exists, state=WORD[,WORD], or only the WORD of a state. Of a request for access: exists, answered, status=WORD, state=WORD
    --timeout: string         # Give up after this time, with exit 8; 0 looks once. Without it there is no end
    --output(-o): string@"nu-complete desk wait output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk wait json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk wait color" # When to use colours
    --hyperlinks: string@"nu-complete desk wait hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk wait time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk wait error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    target: string            # What to look at: ticket/NUMBER or only NUMBER, or access/NAME-OR-NUMBER
  ]

  def "nu-complete desk api output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk api json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk api color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk api hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk api time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk api error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make any call of the daemon, with JSON in and out
  export extern "desk api" [
    --data(-d): string        # The request as JSON; `@FILE` reads a file, `-` stdin; a call that takes a stream takes several objects, one after the other
    --list                    # List every call
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk api output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk api json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk api color" # When to use colours
    --hyperlinks: string@"nu-complete desk api hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk api time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk api error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    method?: string           # The call: PACKAGE.Service/Method
  ]

  def "nu-complete desk daemon output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk daemon json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk daemon color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk daemon error_format" [] {
    [ "auto" "text" "json" ]
  }

  # The daemon that keeps the store
  export extern "desk daemon" [
    --output(-o): string@"nu-complete desk daemon output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk daemon json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk daemon color" # When to use colours
    --hyperlinks: string@"nu-complete desk daemon hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk daemon time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk daemon error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk daemon run log_format" [] {
    [ "text" "json" ]
  }

  def "nu-complete desk daemon run clock" [] {
    [ "system" "manual" ]
  }

  def "nu-complete desk daemon run output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk daemon run json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk daemon run color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon run hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon run time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk daemon run error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Run the daemon in the foreground
  export extern "desk daemon run" [
    --data: path              # The directory of the store, the socket and the log
    --config: path            # The configuration file [default: deskd.toml in the data directory]
    --log: string             # What is logged, such as info or deskd=debug
    --log-format: string@"nu-complete desk daemon run log_format" # How log lines look
    --owner: string           # The operating system's user who owns a new store [default: the daemon's own]
    --key-file: path          # The key that seals secrets [default: deskd.key in the configuration directory]
    --clock: string@"nu-complete desk daemon run clock" # Where the time comes from
    --clock-start: string     # The instant at which a manual clock starts, in milliseconds since 1970 UTC
    --autostarted             # A command started this daemon, not a person or a service manager
    --output(-o): string@"nu-complete desk daemon run output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk daemon run json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk daemon run color" # When to use colours
    --hyperlinks: string@"nu-complete desk daemon run hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk daemon run time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk daemon run error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk daemon start output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk daemon start json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk daemon start color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon start hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon start time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk daemon start error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Start the daemon, if it does not run
  export extern "desk daemon start" [
    --output(-o): string@"nu-complete desk daemon start output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk daemon start json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk daemon start color" # When to use colours
    --hyperlinks: string@"nu-complete desk daemon start hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk daemon start time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk daemon start error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk daemon stop output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk daemon stop json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk daemon stop color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon stop hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon stop time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk daemon stop error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Stop the daemon; what runs is finished first
  export extern "desk daemon stop" [
    --output(-o): string@"nu-complete desk daemon stop output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk daemon stop json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk daemon stop color" # When to use colours
    --hyperlinks: string@"nu-complete desk daemon stop hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk daemon stop time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk daemon stop error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk daemon restart output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk daemon restart json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk daemon restart color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon restart hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon restart time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk daemon restart error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Stop the daemon and start it again
  export extern "desk daemon restart" [
    --output(-o): string@"nu-complete desk daemon restart output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk daemon restart json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk daemon restart color" # When to use colours
    --hyperlinks: string@"nu-complete desk daemon restart hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk daemon restart time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk daemon restart error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk daemon status output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk daemon status json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk daemon status color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon status hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon status time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk daemon status error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show whether the daemon runs and how it does
  export extern "desk daemon status" [
    --output(-o): string@"nu-complete desk daemon status output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk daemon status json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk daemon status color" # When to use colours
    --hyperlinks: string@"nu-complete desk daemon status hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk daemon status time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk daemon status error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk daemon logs output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk daemon logs json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk daemon logs color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon logs hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon logs time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk daemon logs error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show the log of the daemon
  export extern "desk daemon logs" [
    --lines(-n): string       # How many of the last lines
    --follow                  # Go on with each new line
    --output(-o): string@"nu-complete desk daemon logs output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk daemon logs json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk daemon logs color" # When to use colours
    --hyperlinks: string@"nu-complete desk daemon logs hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk daemon logs time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk daemon logs error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk daemon confirm-clock output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk daemon confirm-clock json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk daemon confirm-clock color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon confirm-clock hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon confirm-clock time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk daemon confirm-clock error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Say that the clock is right after it jumped ahead: what falls due goes on
  export extern "desk daemon confirm-clock" [
    --output(-o): string@"nu-complete desk daemon confirm-clock output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk daemon confirm-clock json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk daemon confirm-clock color" # When to use colours
    --hyperlinks: string@"nu-complete desk daemon confirm-clock hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk daemon confirm-clock time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk daemon confirm-clock error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk daemon install output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk daemon install json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk daemon install color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon install hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk daemon install time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk daemon install error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Write the units with which systemd keeps the daemon; nothing is started
  export extern "desk daemon install" [
    --user                    # For you, with your own store; this is so if nothing is said
    --system                  # For the machine, with a store in /var/lib/desk and a user of its own
    --owner: string           # The operating system's user who owns the machine's store [default: you, also behind sudo]
    --program: path           # The program that is started [default: this one]
    --dry-run                 # Show what would be written, and write nothing
    --yes(-y)                 # Do not ask: write over a unit that desk did not write
    --output(-o): string@"nu-complete desk daemon install output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk daemon install json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk daemon install color" # When to use colours
    --hyperlinks: string@"nu-complete desk daemon install hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk daemon install time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk daemon install error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk daemon help" [
  ]

  # Run the daemon in the foreground
  export extern "desk daemon help run" [
  ]

  # Start the daemon, if it does not run
  export extern "desk daemon help start" [
  ]

  # Stop the daemon; what runs is finished first
  export extern "desk daemon help stop" [
  ]

  # Stop the daemon and start it again
  export extern "desk daemon help restart" [
  ]

  # Show whether the daemon runs and how it does
  export extern "desk daemon help status" [
  ]

  # Show the log of the daemon
  export extern "desk daemon help logs" [
  ]

  # Say that the clock is right after it jumped ahead: what falls due goes on
  export extern "desk daemon help confirm-clock" [
  ]

  # Write the units with which systemd keeps the daemon; nothing is started
  export extern "desk daemon help install" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk daemon help help" [
  ]

  def "nu-complete desk db output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk db json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk db color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk db hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk db time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk db error_format" [] {
    [ "auto" "text" "json" ]
  }

  # The upkeep of the store
  export extern "desk db" [
    --output(-o): string@"nu-complete desk db output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk db json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk db color" # When to use colours
    --hyperlinks: string@"nu-complete desk db hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk db time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk db error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk db backup if_exists" [] {
    [ "fail" "replace" ]
  }

  def "nu-complete desk db backup progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk db backup output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk db backup json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk db backup color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk db backup hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk db backup time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk db backup error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Copy the whole store into a file, while it is used
  export extern "desk db backup" [
    --if-exists: string@"nu-complete desk db backup if_exists" # What to do when the file is there already
    --progress: string@"nu-complete desk db backup progress" # How to tell on stderr how far it is
    --dry-run                 # Look whether it can be done, and write nothing
    --output(-o): string@"nu-complete desk db backup output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk db backup json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk db backup color" # When to use colours
    --hyperlinks: string@"nu-complete desk db backup hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk db backup time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk db backup error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    file: path                # The file to make; `-` writes to stdout
  ]

  def "nu-complete desk db restore progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk db restore output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk db restore json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk db restore color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk db restore hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk db restore time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk db restore error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make a backup the store again, where there is none
  export extern "desk db restore" [
    --yes(-y)                 # Do not ask
    --confirm: string         # The name of the file once more; anything else is refused
    --owner: string           # The user of this machine who owns the store from now on [default: as in the backup]
    --keep-tokens             # Let API tokens sign in as before: only where none was revoked since the backup
    --progress: string@"nu-complete desk db restore progress" # How to tell on stderr how far it is
    --dry-run                 # Look whether it can be done, and write nothing
    --output(-o): string@"nu-complete desk db restore output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk db restore json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk db restore color" # When to use colours
    --hyperlinks: string@"nu-complete desk db restore hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk db restore time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk db restore error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    file: path                # The backup
  ]

  def "nu-complete desk db check progress" [] {
    [ "auto" "plain" "json" "none" ]
  }

  def "nu-complete desk db check output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk db check json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk db check color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk db check hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk db check time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk db check error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Look whether the store is whole; exit 15 when it is not
  export extern "desk db check" [
    --progress: string@"nu-complete desk db check progress" # How to tell on stderr how far it is
    --output(-o): string@"nu-complete desk db check output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk db check json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk db check color" # When to use colours
    --hyperlinks: string@"nu-complete desk db check hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk db check time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk db check error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    file?: path               # A backup, or the store of a daemon that does not run; `-` reads a backup from stdin
  ]

  def "nu-complete desk db stats output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk db stats json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk db stats color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk db stats hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk db stats time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk db stats error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show how large the store is, table by table
  export extern "desk db stats" [
    --output(-o): string@"nu-complete desk db stats output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk db stats json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk db stats color" # When to use colours
    --hyperlinks: string@"nu-complete desk db stats hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk db stats time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk db stats error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk db help" [
  ]

  # Copy the whole store into a file, while it is used
  export extern "desk db help backup" [
  ]

  # Make a backup the store again, where there is none
  export extern "desk db help restore" [
  ]

  # Look whether the store is whole; exit 15 when it is not
  export extern "desk db help check" [
  ]

  # Show how large the store is, table by table
  export extern "desk db help stats" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk db help help" [
  ]

  def "nu-complete desk context output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk context json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk context color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk context error_format" [] {
    [ "auto" "text" "json" ]
  }

  # The daemons that you work with
  export extern "desk context" [
    --output(-o): string@"nu-complete desk context output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk context json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk context color" # When to use colours
    --hyperlinks: string@"nu-complete desk context hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk context time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk context error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk context add if_exists" [] {
    [ "fail" "skip" "update" ]
  }

  def "nu-complete desk context add output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk context add json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk context add color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context add hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context add time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk context add error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Name a daemon, with how to sign in there and what is usual there
  export extern "desk context add" [
    --endpoint: string        # Where the daemon is: `https://HOST:PORT`, `unix:/PATH`, or `http://127.0.0.1:PORT`
    --auth: string            # What signs in: `file` is what desk login keeps, `file:/PATH` a token in a file, `env:VARIABLE` one in a variable, `command:LINE` one that a command prints
    --ca: path                # A file with the certificates to believe there
    --portal: string          # The address of a ticket of there on the web, with `{id}` for its number
    --if-exists: string@"nu-complete desk context add if_exists" # What to do when it is there already
    --if-not-exists           # The same as `--if-exists skip`
    --dry-run                 # Look whether it can be done, and write nothing
    --output(-o): string@"nu-complete desk context add output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk context add json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk context add color" # When to use colours
    --hyperlinks: string@"nu-complete desk context add hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk context add time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk context add error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name: string              # Its name: letters, digits, `-` and `_`
  ]

  def "nu-complete desk context list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk context list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk context list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk context list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List the contexts; `local` is always there
  export extern "desk context list" [
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk context list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk context list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk context list color" # When to use colours
    --hyperlinks: string@"nu-complete desk context list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk context list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk context list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk context use output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk context use json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk context use color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context use hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context use time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk context use error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Make a context the usual one
  export extern "desk context use" [
    --dry-run                 # Look whether it can be done, and write nothing
    --output(-o): string@"nu-complete desk context use output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk context use json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk context use color" # When to use colours
    --hyperlinks: string@"nu-complete desk context use hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk context use time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk context use error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name: string              # Which one
  ]

  def "nu-complete desk context show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk context show json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk context show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context show hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context show time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk context show error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show a context, or the one in force
  export extern "desk context show" [
    --output(-o): string@"nu-complete desk context show output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk context show json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk context show color" # When to use colours
    --hyperlinks: string@"nu-complete desk context show hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk context show time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk context show error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Which one
  ]

  def "nu-complete desk context rm output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk context rm json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk context rm color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context rm hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context rm time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk context rm error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Forget a context
  export extern "desk context rm" [
    --ignore-missing          # What is not there counts as removed
    --dry-run                 # Look whether it can be done, and write nothing
    --output(-o): string@"nu-complete desk context rm output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk context rm json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk context rm color" # When to use colours
    --hyperlinks: string@"nu-complete desk context rm hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk context rm time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk context rm error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name: string              # Which one
  ]

  def "nu-complete desk context exec output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk context exec json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk context exec color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context exec hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk context exec time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk context exec error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Run one command in which every desk works with a context
  export extern "desk context exec" [
    --output(-o): string@"nu-complete desk context exec output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk context exec json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk context exec color" # When to use colours
    --hyperlinks: string@"nu-complete desk context exec hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk context exec time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk context exec error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name: string              # Which context
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk context help" [
  ]

  # Name a daemon, with how to sign in there and what is usual there
  export extern "desk context help add" [
  ]

  # List the contexts; `local` is always there
  export extern "desk context help list" [
  ]

  # Make a context the usual one
  export extern "desk context help use" [
  ]

  # Show a context, or the one in force
  export extern "desk context help show" [
  ]

  # Forget a context
  export extern "desk context help rm" [
  ]

  # Run one command in which every desk works with a context
  export extern "desk context help exec" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk context help help" [
  ]

  def "nu-complete desk config output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk config json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk config color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk config hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk config time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk config error_format" [] {
    [ "auto" "text" "json" ]
  }

  # What holds where no flag says otherwise
  export extern "desk config" [
    --output(-o): string@"nu-complete desk config output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk config json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk config color" # When to use colours
    --hyperlinks: string@"nu-complete desk config hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk config time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk config error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk config list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk config list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk config list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk config list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk config list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk config list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List the settings, and what holds of each
  export extern "desk config list" [
    --show-origin             # Show who says so, and where
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk config list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk config list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk config list color" # When to use colours
    --hyperlinks: string@"nu-complete desk config list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk config list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk config list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk config set output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk config set json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk config set color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk config set hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk config set time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk config set error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Write a setting into your own file
  export extern "desk config set" [
    --unset                   # Take it out of the file
    --dry-run                 # Look whether it can be done, and write nothing
    --output(-o): string@"nu-complete desk config set output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk config set json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk config set color" # When to use colours
    --hyperlinks: string@"nu-complete desk config set hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk config set time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk config set error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    key: string               # Which setting; `desk config list` names them
    value?: string            # What is to hold
  ]

  def "nu-complete desk config check output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk config check json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk config check color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk config check hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk config check time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk config check error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Look whether the configuration is in order; exit 20 when something is not
  export extern "desk config check" [
    --output(-o): string@"nu-complete desk config check output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk config check json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk config check color" # When to use colours
    --hyperlinks: string@"nu-complete desk config check hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk config check time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk config check error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk config help" [
  ]

  # List the settings, and what holds of each
  export extern "desk config help list" [
  ]

  # Write a setting into your own file
  export extern "desk config help set" [
  ]

  # Look whether the configuration is in order; exit 20 when something is not
  export extern "desk config help check" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk config help help" [
  ]

  def "nu-complete desk alias output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk alias json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk alias color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk alias hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk alias time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk alias error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Other words for commands
  export extern "desk alias" [
    --output(-o): string@"nu-complete desk alias output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk alias json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk alias color" # When to use colours
    --hyperlinks: string@"nu-complete desk alias hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk alias time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk alias error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk alias set output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk alias set json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk alias set color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk alias set hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk alias set time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk alias set error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Give a command another name
  export extern "desk alias set" [
    --dry-run                 # Look whether it can be done, and write nothing
    --output(-o): string@"nu-complete desk alias set output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk alias set json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk alias set color" # When to use colours
    --hyperlinks: string@"nu-complete desk alias set hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk alias set time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk alias set error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name: string              # Its name
    expansion: string         # What it stands for
  ]

  def "nu-complete desk alias list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk alias list json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk alias list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk alias list hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk alias list time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk alias list error_format" [] {
    [ "auto" "text" "json" ]
  }

  # List the aliases
  export extern "desk alias list" [
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk alias list output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk alias list json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk alias list color" # When to use colours
    --hyperlinks: string@"nu-complete desk alias list hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk alias list time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk alias list error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk alias rm output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk alias rm json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk alias rm color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk alias rm hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk alias rm time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk alias rm error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Take an alias out
  export extern "desk alias rm" [
    --ignore-missing          # What is not there counts as removed
    --dry-run                 # Look whether it can be done, and write nothing
    --output(-o): string@"nu-complete desk alias rm output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk alias rm json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk alias rm color" # When to use colours
    --hyperlinks: string@"nu-complete desk alias rm hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk alias rm time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk alias rm error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    name: string              # Which one
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk alias help" [
  ]

  # Give a command another name
  export extern "desk alias help set" [
  ]

  # List the aliases
  export extern "desk alias help list" [
  ]

  # Take an alias out
  export extern "desk alias help rm" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk alias help help" [
  ]

  def "nu-complete desk whoami output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk whoami json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk whoami color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk whoami hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk whoami time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk whoami error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show who you are to the daemon
  export extern "desk whoami" [
    --output(-o): string@"nu-complete desk whoami output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk whoami json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk whoami color" # When to use colours
    --hyperlinks: string@"nu-complete desk whoami hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk whoami time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk whoami error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk schema output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk schema json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk schema color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk schema hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk schema time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk schema error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Print the JSON Schema of an answer, or list of which there are schemas
  export extern "desk schema" [
    --no-headers              # Leave out the header of table, csv, tsv and md
    --output(-o): string@"nu-complete desk schema output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk schema json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk schema color" # When to use colours
    --hyperlinks: string@"nu-complete desk schema hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk schema time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk schema error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    kind?: string             # Of what, such as ticket, ticket.list, result or error
  ]

  def "nu-complete desk explain output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk explain json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk explain color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk explain hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk explain time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk explain error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Explain an exit code, the code of an error, a field, a setting or a variable
  export extern "desk explain" [
    --output(-o): string@"nu-complete desk explain output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk explain json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk explain color" # When to use colours
    --hyperlinks: string@"nu-complete desk explain hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk explain time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk explain error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    what: string              # The number or the name of an exit code, the code of an error, a noun or a field such as `ticket.priority`, the key of a configuration, or a variable
  ]

  def "nu-complete desk simulate output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk simulate json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk simulate color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk simulate hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk simulate time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk simulate error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show what the daemon would do by itself, in order of time; nothing is written
  export extern "desk simulate" [
    --until(-U): string       # Until when, such as +30d or 2026-12-31
    --sort: string            # The order: names of fields, with a `-` before those that fall
    --count                   # Print only how many there are
    --limit(-L): string       # At most so many rows
    --no-headers              # Leave out the header of table, csv, tsv and md
    --exit-status             # End with 20 where there is no row
    --output(-o): string@"nu-complete desk simulate output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk simulate json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk simulate color" # When to use colours
    --hyperlinks: string@"nu-complete desk simulate hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk simulate time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk simulate error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk doctor output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk doctor json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk doctor color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk doctor hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk doctor time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk doctor error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Look whether everything is in order; exit 20 when something is not
  export extern "desk doctor" [
    --fix                     # Mend what can be mended without a loss: modes, the socket of a daemon that is gone, a directory that is missing
    --backup-age: string      # How old the newest backup may be, such as 7d; off is any age. `backup_age` of the configuration says it for every call [default: 7d]
    --cron                    # For a crontab: only what is not in order, a line for each, and nothing where all is well
    --output(-o): string@"nu-complete desk doctor output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk doctor json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk doctor color" # When to use colours
    --hyperlinks: string@"nu-complete desk doctor hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk doctor time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk doctor error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk demo output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk demo json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk demo color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk demo hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk demo time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk demo error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show a ticket's life on a small desk of its own, and clean up
  export extern "desk demo" [
    --fast                    # No pauses; there are none either where nobody watches
    --keep                    # Leave the daemon and its store there, and say how to use them
    --output(-o): string@"nu-complete desk demo output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk demo json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk demo color" # When to use colours
    --hyperlinks: string@"nu-complete desk demo hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk demo time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk demo error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk version output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk version json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk version color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk version hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk version time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk version error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Show the versions of desk and its daemon
  export extern "desk version" [
    --client                  # Only this program; the daemon is not asked
    --output(-o): string@"nu-complete desk version output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk version json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk version color" # When to use colours
    --hyperlinks: string@"nu-complete desk version hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk version time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk version error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete desk completion shell" [] {
    [ "bash" "zsh" "fish" "nushell" "elvish" "powershell" ]
  }

  def "nu-complete desk completion output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "csv" "tsv" "id" "md" "template=" "template-file=" ]
  }

  def "nu-complete desk completion json_schema" [] {
    [ "v1" ]
  }

  def "nu-complete desk completion color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk completion hyperlinks" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete desk completion time_format" [] {
    [ "relative" "local" "iso" "unix" ]
  }

  def "nu-complete desk completion error_format" [] {
    [ "auto" "text" "json" ]
  }

  # Print a script that completes commands and values in a shell
  export extern "desk completion" [
    --static                  # A script that asks nobody: commands and flags only, no values
    --output(-o): string@"nu-complete desk completion output" # How to print the answer
    --json: string            # Print JSON, all fields or those named; `--json=help` lists them
    --jq: string              # Print what an expression in the language of jq makes of the JSON
    --columns: string         # The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    --csv-safe                # An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @
    --no-truncate             # Never cut a title, however narrow the terminal is
    --json-schema: string@"nu-complete desk completion json_schema" # The version of the JSON: v1, which only ever gains fields
    --color: string@"nu-complete desk completion color" # When to use colours
    --hyperlinks: string@"nu-complete desk completion hyperlinks" # When the numbers of tickets are links to the portal, which `portal` of the configuration names
    --time-format: string@"nu-complete desk completion time_format" # How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    --lang: string            # The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated
    --error-format: string@"nu-complete desk completion error_format" # How to print an error: as the answer would be, as text, or as JSON
    --context(-c): string     # The context to work with: a daemon, and what is usual there
    --tenant: string          # The tenant to work in
    --rpc-timeout: string     # How long one call may take, such as `10s`
    --retries: string         # How often a call is repeated that the daemon could not take; 3 if not given
    --no-autostart            # Never start the daemon
    --no-input                # Never ask a question
    --no-pager                # Never start a pager
    --quiet                   # Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`
    --verbose(-v)             # Tell on stderr what is called
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete desk completion shell" # Which shell
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk help" [
  ]

  # Tickets and their life
  export extern "desk help ticket" [
  ]

  # Open a ticket, or many from a file
  export extern "desk help ticket new" [
  ]

  # List tickets; without filters the open ones that are yours
  export extern "desk help ticket list" [
  ]

  # Show a ticket with its comments
  export extern "desk help ticket show" [
  ]

  # Change what tickets say
  export extern "desk help ticket edit" [
  ]

  # Add a comment to tickets
  export extern "desk help ticket comment" [
  ]

  # Ask the requester side something: tickets wait for the answer
  export extern "desk help ticket ask" [
  ]

  # Give tickets to a member of their group
  export extern "desk help ticket assign" [
  ]

  # Take tickets: you work on them now
  export extern "desk help ticket take" [
  ]

  # Give tickets back to their group
  export extern "desk help ticket release" [
  ]

  # Hand tickets to another group
  export extern "desk help ticket transfer" [
  ]

  # End the present step of tickets and begin the next; the last step resolves them
  export extern "desk help ticket advance" [
  ]

  # Let tickets rest until a date: they come back by themselves
  export extern "desk help ticket postpone" [
  ]

  # Let tickets rest until somebody resumes them: nothing happens to them by itself
  export extern "desk help ticket freeze" [
  ]

  # End the waiting of tickets: they are worked on again
  export extern "desk help ticket resume" [
  ]

  # End the work on tickets with a solution
  export extern "desk help ticket resolve" [
  ]

  # Refuse the solution of tickets: they are open again
  export extern "desk help ticket reopen" [
  ]

  # Accept the solution of tickets, for good
  export extern "desk help ticket close" [
  ]

  # Take requests back before anybody works on them
  export extern "desk help ticket cancel" [
  ]

  # Say yes to tickets that await your approval
  export extern "desk help ticket approve" [
  ]

  # Say no to tickets that await your approval, for good
  export extern "desk help ticket reject" [
  ]

  # Show the history of a ticket
  export extern "desk help ticket log" [
  ]

  # Follow what happens to a ticket
  export extern "desk help ticket watch" [
  ]

  # Show the life of tickets: every verb, where it leads from and to, and who uses it
  export extern "desk help ticket lifecycle" [
  ]

  # What can be asked for
  export extern "desk help catalog" [
  ]

  # Show the catalogue as a tree
  export extern "desk help catalog tree" [
  ]

  # List services and categories, in the order of the tree
  export extern "desk help catalog list" [
  ]

  # Show the services as cards, side by side
  export extern "desk help catalog grid" [
  ]

  # Show what is to be filled in for a service; `*` marks what is required
  export extern "desk help catalog form" [
  ]

  # Show a service or a category
  export extern "desk help catalog show" [
  ]

  # Make a service and the categories above it, or many from a file
  export extern "desk help catalog new" [
  ]

  # Change services and categories
  export extern "desk help catalog edit" [
  ]

  # Remove services that no ticket names, and empty categories
  export extern "desk help catalog rm" [
  ]

  # Which group a request goes to
  export extern "desk help catalog route" [
  ]

  # Tell which group a request would go to, and why
  export extern "desk help catalog route explain" [
  ]

  # The teams of agents
  export extern "desk help group" [
  ]

  # Make a group, or many from a file
  export extern "desk help group new" [
  ]

  # List groups
  export extern "desk help group list" [
  ]

  # Show a group
  export extern "desk help group show" [
  ]

  # Change groups
  export extern "desk help group edit" [
  ]

  # Remove groups
  export extern "desk help group rm" [
  ]

  # Make users members of a group
  export extern "desk help group add-user" [
  ]

  # Take users out of a group
  export extern "desk help group rm-user" [
  ]

  # Make the members of a group exactly these users
  export extern "desk help group set-users" [
  ]

  # The people, and the accounts of programs
  export extern "desk help user" [
  ]

  # Make a user or a service account, or many from a file; a first password is shown this once
  export extern "desk help user new" [
  ]

  # List users
  export extern "desk help user list" [
  ]

  # Show a user
  export extern "desk help user show" [
  ]

  # Change users
  export extern "desk help user edit" [
  ]

  # Remove users: they are signed out and hidden, their history stays
  export extern "desk help user rm" [
  ]

  # Give a user a new password; the user is signed out everywhere, and changes it at the next sign-in
  export extern "desk help user set-password" [
  ]

  # Take the second factor of users away; their sessions end and their tokens rest
  export extern "desk help user reset-2fa" [
  ]

  # Say which user an operating system's user of the daemon's machine is; for its owner
  export extern "desk help user bind-os" [
  ]

  # The organisations that requesters belong to
  export extern "desk help org" [
  ]

  # Make an organisation, or many from a file
  export extern "desk help org new" [
  ]

  # List organisations
  export extern "desk help org list" [
  ]

  # Show an organisation
  export extern "desk help org show" [
  ]

  # Change organisations
  export extern "desk help org edit" [
  ]

  # Remove organisations that have no users
  export extern "desk help org rm" [
  ]

  # How programs sign in
  export extern "desk help token" [
  ]

  # Make a token and show its secret, this once
  export extern "desk help token new" [
  ]

  # List tokens; without filters yours that are still good
  export extern "desk help token list" [
  ]

  # End tokens at once
  export extern "desk help token revoke" [
  ]

  # Let tokens sign in again that are held since a backup was restored
  export extern "desk help token release" [
  ]

  # The places that are signed in
  export extern "desk help session" [
  ]

  # List the places that are signed in; without filters yours
  export extern "desk help session list" [
  ]

  # End sessions at once
  export extern "desk help session revoke" [
  ]

  # The units of isolation
  export extern "desk help tenant" [
  ]

  # Make a tenant of a customer, yours to set up until it is activated
  export extern "desk help tenant new" [
  ]

  # List your tenant and those of your customers
  export extern "desk help tenant list" [
  ]

  # Show a tenant; without a slug your own
  export extern "desk help tenant show" [
  ]

  # Change a tenant
  export extern "desk help tenant edit" [
  ]

  # Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token
  export extern "desk help tenant activate" [
  ]

  # Who of a provider is let into the tenants of its customers
  export extern "desk help access" [
  ]

  # Ask the tenants of customers to let users in: each tenant gets a separate request
  export extern "desk help access request" [
  ]

  # Prepare a request, or change the draft of this name; nobody is asked yet
  export extern "desk help access draft" [
  ]

  # Send drafts: each tenant gets a separate request, and nothing of it changes any more
  export extern "desk help access send" [
  ]

  # List the requests that your tenant has made, the newest first
  export extern "desk help access list" [
  ]

  # Show a request: one that your tenant made, with what became of it, or one that it was sent
  export extern "desk help access show" [
  ]

  # Take requests back: who was let in by them is out at once; a draft is thrown away
  export extern "desk help access withdraw" [
  ]

  # List the requests for access to your tenant, the newest first
  export extern "desk help access inbox" [
  ]

  # Approve requests for access to your tenant: who is named by the provider may come in
  export extern "desk help access approve" [
  ]

  # Deny requests for access to your tenant
  export extern "desk help access deny" [
  ]

  # Set, move or remove the end of approved requests; what has passed ends them now
  export extern "desk help access set-expiry" [
  ]

  # End approved access at once: who is inside by it is out
  export extern "desk help access revoke" [
  ]

  # List the tenants that you were named for, and what their admins answered; the newest request first
  export extern "desk help access mine" [
  ]

  # Start a shell that acts in a tenant that lets you in
  export extern "desk help access enter" [
  ]

  # Leave the tenant that you are inside of: end the visit
  export extern "desk help access leave" [
  ]

  # Run one command that acts in a tenant that lets you in
  export extern "desk help access run" [
  ]

  # List who was inside your tenant, the newest first
  export extern "desk help access log" [
  ]

  # What a tenant has decided
  export extern "desk help policy" [
  ]

  # Show the policies of the tenant, or one of them
  export extern "desk help policy show" [
  ]

  # Set policies, all of them or none
  export extern "desk help policy set" [
  ]

  # Show where the value of a policy comes from: every place, and which one holds
  export extern "desk help policy explain" [
  ]

  # Sign in, and stay so until desk logout
  export extern "desk help login" [
  ]

  # End the session that desk login keeps, and forget it
  export extern "desk help logout" [
  ]

  # Change your password
  export extern "desk help passwd" [
  ]

  # Your second factor: six digits of an app
  export extern "desk help 2fa" [
  ]

  # Begin to set up a second factor; desk 2fa confirm ends it
  export extern "desk help 2fa enroll" [
  ]

  # End the setting up of a second factor with a code of the app; shows recovery codes, this once
  export extern "desk help 2fa confirm" [
  ]

  # Show whether you have a second factor, and need one
  export extern "desk help 2fa status" [
  ]

  # Tell whether a user may do something, and by which rule
  export extern "desk help can" [
  ]

  # List the users who may do something
  export extern "desk help who-can" [
  ]

  # Show the history of the tenant, or follow it
  export extern "desk help events" [
  ]

  # Wait until a ticket or a request for access has come to a state
  export extern "desk help wait" [
  ]

  # Make any call of the daemon, with JSON in and out
  export extern "desk help api" [
  ]

  # The daemon that keeps the store
  export extern "desk help daemon" [
  ]

  # Run the daemon in the foreground
  export extern "desk help daemon run" [
  ]

  # Start the daemon, if it does not run
  export extern "desk help daemon start" [
  ]

  # Stop the daemon; what runs is finished first
  export extern "desk help daemon stop" [
  ]

  # Stop the daemon and start it again
  export extern "desk help daemon restart" [
  ]

  # Show whether the daemon runs and how it does
  export extern "desk help daemon status" [
  ]

  # Show the log of the daemon
  export extern "desk help daemon logs" [
  ]

  # Say that the clock is right after it jumped ahead: what falls due goes on
  export extern "desk help daemon confirm-clock" [
  ]

  # Write the units with which systemd keeps the daemon; nothing is started
  export extern "desk help daemon install" [
  ]

  # The upkeep of the store
  export extern "desk help db" [
  ]

  # Copy the whole store into a file, while it is used
  export extern "desk help db backup" [
  ]

  # Make a backup the store again, where there is none
  export extern "desk help db restore" [
  ]

  # Look whether the store is whole; exit 15 when it is not
  export extern "desk help db check" [
  ]

  # Show how large the store is, table by table
  export extern "desk help db stats" [
  ]

  # The daemons that you work with
  export extern "desk help context" [
  ]

  # Name a daemon, with how to sign in there and what is usual there
  export extern "desk help context add" [
  ]

  # List the contexts; `local` is always there
  export extern "desk help context list" [
  ]

  # Make a context the usual one
  export extern "desk help context use" [
  ]

  # Show a context, or the one in force
  export extern "desk help context show" [
  ]

  # Forget a context
  export extern "desk help context rm" [
  ]

  # Run one command in which every desk works with a context
  export extern "desk help context exec" [
  ]

  # What holds where no flag says otherwise
  export extern "desk help config" [
  ]

  # List the settings, and what holds of each
  export extern "desk help config list" [
  ]

  # Write a setting into your own file
  export extern "desk help config set" [
  ]

  # Look whether the configuration is in order; exit 20 when something is not
  export extern "desk help config check" [
  ]

  # Other words for commands
  export extern "desk help alias" [
  ]

  # Give a command another name
  export extern "desk help alias set" [
  ]

  # List the aliases
  export extern "desk help alias list" [
  ]

  # Take an alias out
  export extern "desk help alias rm" [
  ]

  # Show who you are to the daemon
  export extern "desk help whoami" [
  ]

  # Print the JSON Schema of an answer, or list of which there are schemas
  export extern "desk help schema" [
  ]

  # Explain an exit code, the code of an error, a field, a setting or a variable
  export extern "desk help explain" [
  ]

  # Show what the daemon would do by itself, in order of time; nothing is written
  export extern "desk help simulate" [
  ]

  # Look whether everything is in order; exit 20 when something is not
  export extern "desk help doctor" [
  ]

  # Show a ticket's life on a small desk of its own, and clean up
  export extern "desk help demo" [
  ]

  # Show the versions of desk and its daemon
  export extern "desk help version" [
  ]

  # Print a script that completes commands and values in a shell
  export extern "desk help completion" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "desk help help" [
  ]

}

export use completions *
