# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_desk_global_optspecs
    string join \n o/output= json= jq= columns= csv-safe no-truncate json-schema= color= hyperlinks= time-format= lang= error-format= c/context= tenant= rpc-timeout= retries= no-autostart no-input no-pager quiet v/verbose h/help V/version
end

function __fish_desk_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_desk_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_desk_using_subcommand
    set -l cmd (__fish_desk_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c desk -n "__fish_desk_needs_command" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_needs_command" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_needs_command" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_needs_command" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_needs_command" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_needs_command" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_needs_command" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_needs_command" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_needs_command" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_needs_command" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_needs_command" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_needs_command" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_needs_command" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_needs_command" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_needs_command" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_needs_command" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_needs_command" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_needs_command" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_needs_command" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_needs_command" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_needs_command" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_needs_command" -s V -l version -d 'Print version'
complete -c desk -n "__fish_desk_needs_command" -f -a "ticket" -d 'Tickets and their life'
complete -c desk -n "__fish_desk_needs_command" -f -a "catalog" -d 'What can be asked for'
complete -c desk -n "__fish_desk_needs_command" -f -a "group" -d 'The teams of agents'
complete -c desk -n "__fish_desk_needs_command" -f -a "user" -d 'The people, and the accounts of programs'
complete -c desk -n "__fish_desk_needs_command" -f -a "org" -d 'The organisations that requesters belong to'
complete -c desk -n "__fish_desk_needs_command" -f -a "token" -d 'How programs sign in'
complete -c desk -n "__fish_desk_needs_command" -f -a "session" -d 'The places that are signed in'
complete -c desk -n "__fish_desk_needs_command" -f -a "tenant" -d 'The units of isolation'
complete -c desk -n "__fish_desk_needs_command" -f -a "access" -d 'Who of a provider is let into the tenants of its customers'
complete -c desk -n "__fish_desk_needs_command" -f -a "policy" -d 'What a tenant has decided'
complete -c desk -n "__fish_desk_needs_command" -f -a "login" -d 'Sign in, and stay so until desk logout'
complete -c desk -n "__fish_desk_needs_command" -f -a "logout" -d 'End the session that desk login keeps, and forget it'
complete -c desk -n "__fish_desk_needs_command" -f -a "passwd" -d 'Change your password'
complete -c desk -n "__fish_desk_needs_command" -f -a "2fa" -d 'Your second factor: six digits of an app'
complete -c desk -n "__fish_desk_needs_command" -f -a "can" -d 'Tell whether a user may do something, and by which rule'
complete -c desk -n "__fish_desk_needs_command" -f -a "who-can" -d 'List the users who may do something'
complete -c desk -n "__fish_desk_needs_command" -f -a "events" -d 'Show the history of the tenant, or follow it'
complete -c desk -n "__fish_desk_needs_command" -f -a "wait" -d 'Wait until a ticket or a request for access has come to a state'
complete -c desk -n "__fish_desk_needs_command" -f -a "api" -d 'Make any call of the daemon, with JSON in and out'
complete -c desk -n "__fish_desk_needs_command" -f -a "daemon" -d 'The daemon that keeps the store'
complete -c desk -n "__fish_desk_needs_command" -f -a "db" -d 'The upkeep of the store'
complete -c desk -n "__fish_desk_needs_command" -f -a "context" -d 'The daemons that you work with'
complete -c desk -n "__fish_desk_needs_command" -f -a "config" -d 'What holds where no flag says otherwise'
complete -c desk -n "__fish_desk_needs_command" -f -a "alias" -d 'Other words for commands'
complete -c desk -n "__fish_desk_needs_command" -f -a "whoami" -d 'Show who you are to the daemon'
complete -c desk -n "__fish_desk_needs_command" -f -a "schema" -d 'Print the JSON Schema of an answer, or list of which there are schemas'
complete -c desk -n "__fish_desk_needs_command" -f -a "explain" -d 'Explain an exit code, the code of an error, a field, a setting or a variable'
complete -c desk -n "__fish_desk_needs_command" -f -a "simulate" -d 'Show what the daemon would do by itself, in order of time; nothing is written'
complete -c desk -n "__fish_desk_needs_command" -f -a "doctor" -d 'Look whether everything is in order; exit 20 when something is not'
complete -c desk -n "__fish_desk_needs_command" -f -a "demo" -d 'Show a ticket\'s life on a small desk of its own, and clean up'
complete -c desk -n "__fish_desk_needs_command" -f -a "version" -d 'Show the versions of desk and its daemon'
complete -c desk -n "__fish_desk_needs_command" -f -a "completion" -d 'Print a script that completes commands and values in a shell'
complete -c desk -n "__fish_desk_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "new" -d 'Open a ticket, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "list" -d 'List tickets; without filters the open ones that are yours'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "show" -d 'Show a ticket with its comments'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "edit" -d 'Change what tickets say'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "comment" -d 'Add a comment to tickets'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "ask" -d 'Ask the requester side something: tickets wait for the answer'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "assign" -d 'Give tickets to a member of their group'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "take" -d 'Take tickets: you work on them now'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "release" -d 'Give tickets back to their group'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "transfer" -d 'Hand tickets to another group'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "advance" -d 'End the present step of tickets and begin the next; the last step resolves them'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "postpone" -d 'Let tickets rest until a date: they come back by themselves'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "freeze" -d 'Let tickets rest until somebody resumes them: nothing happens to them by itself'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "resume" -d 'End the waiting of tickets: they are worked on again'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "resolve" -d 'End the work on tickets with a solution'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "reopen" -d 'Refuse the solution of tickets: they are open again'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "close" -d 'Accept the solution of tickets, for good'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "cancel" -d 'Take requests back before anybody works on them'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "approve" -d 'Say yes to tickets that await your approval'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "reject" -d 'Say no to tickets that await your approval, for good'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "log" -d 'Show the history of a ticket'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "watch" -d 'Follow what happens to a ticket'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "lifecycle" -d 'Show the life of tickets: every verb, where it leads from and to, and who uses it'
complete -c desk -n "__fish_desk_using_subcommand ticket; and not __fish_seen_subcommand_from new list show edit comment ask assign take release transfer advance postpone freeze resume resolve reopen close cancel approve reject log watch lifecycle help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s t -l title -d 'One line' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s b -l body -d 'The text, Markdown' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l body-file -d 'The text from a file; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l service -d 'The service, by path or id' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l set -d 'A field of the service\'s form; repeatable, also for the values of one field' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l field -d 'The same as --set, and FIELD:=JSON is JSON, FIELD=@FILE what stands in a file' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l requester -d 'Who asks, if it is not you' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l impact -d 'How much it touches: 1 (high) to 3' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l urgency -d 'How fast it is needed: 1 (high) to 3' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s p -l priority -d '1 (high) to 4, instead of the one from impact and urgency' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s g -l group -d 'The group that is to have it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s a -l assignee -d 'The agent who is to work on it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s l -l tag -d 'A word to find it by; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l external-id -d 'Its name in another system; the same again changes nothing' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l if-exists -d 'What to do when a ticket of this external id is there already' -r -f -a "fail\t'Answer exit 6, if what it was made of was anything else'
skip\t'Answer that one as it is, whatever is given'
update\t'Change it to what is given; what is not given stays'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s f -l file -d 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l if-not-exists -d 'The same as `--if-exists skip`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l keep-going -d 'Go on with the other rows when one is refused'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l atomic -d 'All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l state -d 'In these states; `open` is all that are not ended' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l waiting -d 'Those that wait: for the requester side, for a date, or until they are resumed; without a value all of them' -r -f -a "user\t'The answer of the requester side'
postponed\t'A date'
frozen\t'Somebody who resumes it'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s g -l group -d 'Of any of these groups; `@mygroups` are those that you are in, `none` for those without' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s a -l assignee -d 'Of any of these agents; `@me` is you, `none` for those without' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l requester -d 'Of this requester; `@me` is you' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l org -d 'Of this organisation' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l service -d 'Of this service, by path or id' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s l -l tag -d 'With all of these tags; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l external-id -d 'With this name in another system, as new --external-id gave it; ended or not' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s p -l priority -d 'Of this priority' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s S -l since -d 'Of this time or later, such as 2026-11-21 or 7d' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s U -l until -d 'Of before this time' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l group-by -d 'With --count, how many there are of each value of this field' -r -f -a "state\t''
kind\t''
priority\t''
impact\t''
urgency\t''
group\t''
assignee\t''
requester\t''
org\t''
service\t''"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l all -d 'All that you may see, ended or not'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l closed -d 'Those that have come to their end'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l unrouted -d 'Those that no group has'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l web -d 'Open it on the web, by the address that `portal` of the configuration makes; where stdout is no terminal the address is only printed'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -s t -l title -d 'One line' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -s b -l body -d 'The text, Markdown' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l body-file -d 'The text from a file; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l impact -d 'How much it touches: 1 (high) to 3' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l urgency -d 'How fast it is needed: 1 (high) to 3' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -s p -l priority -d '1 (high) to 4, instead of the one from impact and urgency' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l add-tag -d 'A tag to add; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l remove-tag -d 'A tag to take away; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l field -d 'A field of the form that the ticket was opened with; nothing behind the = empties it; repeatable, also for the values of one field. FIELD:=JSON is JSON, FIELD=@FILE what stands in a file' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l set -d 'The same as --field, as it stands' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s b -l body -d 'The text, Markdown' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l body-file -d 'The text from a file; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l internal -d 'Only for agents and admins to see'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l reopen -d 'Refuse the solution with it: a resolved ticket is open again'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l comment -d 'What is asked, Markdown; everybody who sees the ticket reads it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l comment-file -d 'The same from a file; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from ask" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l to -d 'The member; `@me` is you' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l with -d 'A member who works on it too; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from take" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from release" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l to -d 'The group' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from transfer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l solution -d 'What solved it, Markdown, on the last step; without it the comment is the solution' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l done-at -d 'When it was done, such as \'2026-11-21 14:30\' or 2h; without it now' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l note -d 'What was done, for agents and admins to read' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l offline -d 'The work was done away from the system'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from advance" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -s U -l until -d 'When it comes back, such as 2026-11-30, tomorrow or +3d' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from postpone" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l reason -d 'Why' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from freeze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l solution -d 'What solved it, Markdown; without it the comment is the solution' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l done-at -d 'When it was done, such as \'2026-11-21 14:30\' or 2h; without it now' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l note -d 'What was done, for agents and admins to read' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l offline -d 'The work was done away from the system'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -s y -l yes -d 'Do not ask, where there are more than one'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Do not ask, where there are more than one'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l comment -d 'A public comment with it' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l reason -d 'Why; the requester side is told' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l recover -d 'Go on in an editor with a draft that was kept' -r -F
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -s e -l editor -d 'Write the text in an editor'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l after -d 'Only what happened after this event' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l cursor -d 'Go on where an earlier list was cut; the same as --after' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -s S -l since -d 'Of this time or later, such as 2026-11-21 or 7d' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -s U -l until -d 'Of before this time' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l after -d 'Begin after this event; 0 begins with the first' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l max-events -d 'End after so many events' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l timeout -d 'End after this time, with exit 8' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from watch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l dot -d 'Draw it: text for Graphviz'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l mermaid -d 'Draw it: text for Mermaid'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from lifecycle" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "new" -d 'Open a ticket, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "list" -d 'List tickets; without filters the open ones that are yours'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a ticket with its comments'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change what tickets say'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "comment" -d 'Add a comment to tickets'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "ask" -d 'Ask the requester side something: tickets wait for the answer'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Give tickets to a member of their group'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "take" -d 'Take tickets: you work on them now'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "release" -d 'Give tickets back to their group'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "transfer" -d 'Hand tickets to another group'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "advance" -d 'End the present step of tickets and begin the next; the last step resolves them'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "postpone" -d 'Let tickets rest until a date: they come back by themselves'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "freeze" -d 'Let tickets rest until somebody resumes them: nothing happens to them by itself'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "resume" -d 'End the waiting of tickets: they are worked on again'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'End the work on tickets with a solution'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Refuse the solution of tickets: they are open again'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "close" -d 'Accept the solution of tickets, for good'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Take requests back before anybody works on them'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Say yes to tickets that await your approval'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "reject" -d 'Say no to tickets that await your approval, for good'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "log" -d 'Show the history of a ticket'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "watch" -d 'Follow what happens to a ticket'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "lifecycle" -d 'Show the life of tickets: every verb, where it leads from and to, and who uses it'
complete -c desk -n "__fish_desk_using_subcommand ticket; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -f -a "tree" -d 'Show the catalogue as a tree'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -f -a "list" -d 'List services and categories, in the order of the tree'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -f -a "grid" -d 'Show the services as cards, side by side'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -f -a "form" -d 'Show what is to be filled in for a service; `*` marks what is required'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -f -a "show" -d 'Show a service or a category'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -f -a "new" -d 'Make a service and the categories above it, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -f -a "edit" -d 'Change services and categories'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -f -a "rm" -d 'Remove services that no ticket names, and empty categories'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -f -a "route" -d 'Which group a request goes to'
complete -c desk -n "__fish_desk_using_subcommand catalog; and not __fish_seen_subcommand_from tree list grid form show new edit rm route help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l below -d 'Only this category and what lies below it, by path or id' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l search -d 'Only those with this text in path or description, and what they lie in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from tree" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l below -d 'Only this category and what lies below it, by path or id' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l search -d 'Only those with this text in path or description' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l state -d 'Only services in this state: draft, active or retired' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l leaves -d 'Only services, no categories'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l below -d 'Only what lies below this category, by path or id' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l search -d 'Only those with this text in path or description' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l no-headers -d 'Leave out the header of csv and tsv'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from grid" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l schema -d 'Print a JSON Schema (draft 2020-12) of a whole request, as a line of `ticket new -f` is one'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from form" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l slug -d 'What its id is to be; usually made from the last part of the path' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l kind -d 'What it takes: incident, question, order or change' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l group -d 'The group that gets its tickets; without one they stay unrouted' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l description -d 'What it is for' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l impact -d 'What a ticket\'s impact is when it names none: 1 (high) to 3' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l urgency -d 'What a ticket\'s urgency is when it names none: 1 (high) to 3' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l state -d 'Whether it can be asked for: draft, active or retired' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l external-id -d 'Its name in another system; the same again changes nothing' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l form -d 'What is to be filled in: a JSON list of fields with name, type, label, required, pii, choices, help; `-` reads stdin, `[]` takes the form away' -r -F
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l process -d 'The steps: a JSON list of `{"kind": "work", "group": G}` and `{"kind": "approve", "users": [U], "need": N}`' -r -F
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l routes -d 'The rules that find a group: a JSON list of `{"when": {FIELD: VALUE}, "group": G}`' -r -F
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l audience -d 'Offer it only to this org; repeatable; `everyone` offers it to all' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -s f -l file -d 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l if-exists -d 'What to do when it is there already' -r -f -a "fail\t'Answer exit 6'
skip\t'Answer the one that is there'
update\t'Change it to what is given; what is not given stays'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l category -d 'A category, not a service'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l keep-going -d 'Go on with the other rows when one is refused'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l atomic -d 'All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l if-not-exists -d 'The same as `--if-exists skip`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l name -d 'The last part of the path' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l kind -d 'What it takes: incident, question, order or change' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l group -d 'The group that gets its tickets' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l description -d 'What it is for' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l impact -d 'What a ticket\'s impact is when it names none: 1 (high) to 3' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l urgency -d 'What a ticket\'s urgency is when it names none: 1 (high) to 3' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l state -d 'Whether it can be asked for: draft, active or retired' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l form -d 'What is to be filled in: a JSON list of fields with name, type, label, required, pii, choices, help; `-` reads stdin, `[]` takes the form away' -r -F
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l process -d 'The steps: a JSON list of `{"kind": "work", "group": G}` and `{"kind": "approve", "users": [U], "need": N}`' -r -F
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l routes -d 'The rules that find a group: a JSON list of `{"when": {FIELD: VALUE}, "group": G}`' -r -F
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l audience -d 'Offer it only to this org; repeatable; `everyone` offers it to all' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l no-group -d 'No group gets its tickets: they stay unrouted'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l ignore-missing -d 'What is not there counts as removed'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -f -a "explain" -d 'Tell which group a request would go to, and why'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from route" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from help" -f -a "tree" -d 'Show the catalogue as a tree'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from help" -f -a "list" -d 'List services and categories, in the order of the tree'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from help" -f -a "grid" -d 'Show the services as cards, side by side'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from help" -f -a "form" -d 'Show what is to be filled in for a service; `*` marks what is required'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a service or a category'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make a service and the categories above it, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change services and categories'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove services that no ticket names, and empty categories'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from help" -f -a "route" -d 'Which group a request goes to'
complete -c desk -n "__fish_desk_using_subcommand catalog; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -f -a "new" -d 'Make a group, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -f -a "list" -d 'List groups'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -f -a "show" -d 'Show a group'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -f -a "edit" -d 'Change groups'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -f -a "rm" -d 'Remove groups'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -f -a "add-user" -d 'Make users members of a group'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -f -a "rm-user" -d 'Take users out of a group'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -f -a "set-users" -d 'Make the members of a group exactly these users'
complete -c desk -n "__fish_desk_using_subcommand group; and not __fish_seen_subcommand_from new list show edit rm add-user rm-user set-users help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l slug -d 'What its id is to be; usually made from the name' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l type -d 'The type: support, triage or field' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l description -d 'What it is for' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l member -d 'The address of a member; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l external-id -d 'Its name in another system; the same again changes nothing' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -s f -l file -d 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l if-exists -d 'What to do when it is there already' -r -f -a "fail\t'Answer exit 6'
skip\t'Answer the one that is there'
update\t'Change it to what is given; what is not given stays'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l confidential -d 'Among agents, only its members see its tickets'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l keep-going -d 'Go on with the other rows when one is refused'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l atomic -d 'All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l if-not-exists -d 'The same as `--if-exists skip`'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l search -d 'Only groups with this text in name or description' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l type -d 'Only groups of this type' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l member -d 'Only groups with this member; `@me` is you' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l name -d 'The name, unique in the tenant' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l type -d 'The type: support, triage or field' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l description -d 'What it is for' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l confidential -d 'Whether only its members see its tickets' -r -f -a "true\t''
false\t''"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l reassign-to -d 'The group that takes its open tickets and services' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l ignore-missing -d 'What is not there counts as removed'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from add-user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l ignore-missing -d 'What is not there counts as removed'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from rm-user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from set-users" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make a group, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "list" -d 'List groups'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a group'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change groups'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove groups'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "add-user" -d 'Make users members of a group'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "rm-user" -d 'Take users out of a group'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "set-users" -d 'Make the members of a group exactly these users'
complete -c desk -n "__fish_desk_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -f -a "new" -d 'Make a user or a service account, or many from a file; a first password is shown this once'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -f -a "list" -d 'List users'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -f -a "show" -d 'Show a user'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -f -a "edit" -d 'Change users'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -f -a "rm" -d 'Remove users: they are signed out and hidden, their history stays'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -f -a "set-password" -d 'Give a user a new password; the user is signed out everywhere, and changes it at the next sign-in'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -f -a "reset-2fa" -d 'Take the second factor of users away; their sessions end and their tokens rest'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -f -a "bind-os" -d 'Say which user an operating system\'s user of the daemon\'s machine is; for its owner'
complete -c desk -n "__fish_desk_using_subcommand user; and not __fish_seen_subcommand_from new list show edit rm set-password reset-2fa bind-os help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l name -d 'The name; without one the part of the address before the `@`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l org -d 'The organisation' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l role -d 'A role: requester, main_contact, admin or tenant_manager; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l language -d 'A language tag, such as `en`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l phone -d 'The number' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l scope -d 'What the tokens of a service account are narrowed to; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l external-id -d 'Its name in another system; the same again changes nothing' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -s f -l file -d 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l if-exists -d 'What to do when it is there already' -r -f -a "fail\t'Answer exit 6'
skip\t'Answer the one that is there'
update\t'Change it to what is given; what is not given stays'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l service-account -d 'The account of a program, which signs in by token only'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l keep-going -d 'Go on with the other rows when one is refused'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l atomic -d 'All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l if-not-exists -d 'The same as `--if-exists skip`'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l search -d 'Only users with this text in address or name' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l org -d 'Only users of this organisation' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l group -d 'Only members of this group' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l role -d 'Only users of this role: requester, agent, admin or tenant_manager' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l name -d 'The name' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l org -d 'The organisation' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l language -d 'A language tag, such as `en`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l phone -d 'The number' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l add-role -d 'A role to give: main_contact, admin or tenant_manager; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l remove-role -d 'A role to take away; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-org -d 'Of no organisation'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l enable -d 'May sign in again'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l disable -d 'May not sign in; what the user works on goes back to the groups'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l ignore-missing -d 'What is not there counts as removed'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l password-file -d 'Read the password from a file, its first line' -r -F
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l password-stdin -d 'Read the password from stdin, its first line'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from set-password" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from reset-2fa" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from bind-os" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make a user or a service account, or many from a file; a first password is shown this once'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "list" -d 'List users'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a user'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change users'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove users: they are signed out and hidden, their history stays'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "set-password" -d 'Give a user a new password; the user is signed out everywhere, and changes it at the next sign-in'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "reset-2fa" -d 'Take the second factor of users away; their sessions end and their tokens rest'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "bind-os" -d 'Say which user an operating system\'s user of the daemon\'s machine is; for its owner'
complete -c desk -n "__fish_desk_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -f -a "new" -d 'Make an organisation, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -f -a "list" -d 'List organisations'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -f -a "show" -d 'Show an organisation'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -f -a "edit" -d 'Change organisations'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -f -a "rm" -d 'Remove organisations that have no users'
complete -c desk -n "__fish_desk_using_subcommand org; and not __fish_seen_subcommand_from new list show edit rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l slug -d 'What its id is to be; usually made from the name' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l domain -d 'An e-mail domain of its people; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l external-id -d 'Its name in another system; the same again changes nothing' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -s f -l file -d 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l if-exists -d 'What to do when it is there already' -r -f -a "fail\t'Answer exit 6'
skip\t'Answer the one that is there'
update\t'Change it to what is given; what is not given stays'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l keep-going -d 'Go on with the other rows when one is refused'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l atomic -d 'All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l if-not-exists -d 'The same as `--if-exists skip`'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l search -d 'Only organisations with this text in the name' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l name -d 'The name, unique in the tenant' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l add-domain -d 'An e-mail domain to add; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l remove-domain -d 'An e-mail domain to take away; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l ignore-missing -d 'What is not there counts as removed'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make an organisation, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "list" -d 'List organisations'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show an organisation'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change organisations'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Remove organisations that have no users'
complete -c desk -n "__fish_desk_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -f -a "new" -d 'Make a token and show its secret, this once'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -f -a "list" -d 'List tokens; without filters yours that are still good'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -f -a "revoke" -d 'End tokens at once'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -f -a "release" -d 'Let tokens sign in again that are held since a backup was restored'
complete -c desk -n "__fish_desk_using_subcommand token; and not __fish_seen_subcommand_from new list revoke release help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l user -d 'Whom it signs in, if it is not you' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l scope -d 'What it is narrowed to, such as `read` or `ticket:create`; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l expires -d 'How long it lives; 90 days if nothing is said, 365 at the most' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l user -d 'Those of this user; `*` means every user' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l all -d 'Also those that are expired or revoked'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l ignore-missing -d 'What is not there counts as removed'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l all -d 'Every token of the tenant that is held'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from release" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make a token and show its secret, this once'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from help" -f -a "list" -d 'List tokens; without filters yours that are still good'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'End tokens at once'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from help" -f -a "release" -d 'Let tokens sign in again that are held since a backup was restored'
complete -c desk -n "__fish_desk_using_subcommand token; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "list" -d 'List the places that are signed in; without filters yours'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "revoke" -d 'End sessions at once'
complete -c desk -n "__fish_desk_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l user -d 'Those of this user, which is for admins' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l ignore-missing -d 'What is not there counts as removed'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the places that are signed in; without filters yours'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'End sessions at once'
complete -c desk -n "__fish_desk_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -f -a "new" -d 'Make a tenant of a customer, yours to set up until it is activated'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -f -a "list" -d 'List your tenant and those of your customers'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -f -a "show" -d 'Show a tenant; without a slug your own'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -f -a "edit" -d 'Change a tenant'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -f -a "activate" -d 'Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token'
complete -c desk -n "__fish_desk_using_subcommand tenant; and not __fish_seen_subcommand_from new list show edit activate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l admin -d 'The address of the first admin' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l admin-name -d 'The name of the first admin' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l slug -d 'The slug; without one it is made from the name' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l if-exists -d 'What to do when it is there already' -r -f -a "fail\t'Answer exit 6'
skip\t'Answer the one that is there'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l if-not-exists -d 'The same as `--if-exists skip`'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l name -d 'The name' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l new-secret -d 'End the token of a handover that nobody has taken up, and make another'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make a tenant of a customer, yours to set up until it is activated'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from help" -f -a "list" -d 'List your tenant and those of your customers'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a tenant; without a slug your own'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a tenant'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from help" -f -a "activate" -d 'Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token'
complete -c desk -n "__fish_desk_using_subcommand tenant; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "request" -d 'Ask the tenants of customers to let users in: each tenant gets a separate request'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "draft" -d 'Prepare a request, or change the draft of this name; nobody is asked yet'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "send" -d 'Send drafts: each tenant gets a separate request, and nothing of it changes any more'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "list" -d 'List the requests that your tenant has made, the newest first'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "show" -d 'Show a request: one that your tenant made, with what became of it, or one that it was sent'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "withdraw" -d 'Take requests back: who was let in by them is out at once; a draft is thrown away'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "inbox" -d 'List the requests for access to your tenant, the newest first'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "approve" -d 'Approve requests for access to your tenant: who is named by the provider may come in'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "deny" -d 'Deny requests for access to your tenant'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "set-expiry" -d 'Set, move or remove the end of approved requests; what has passed ends them now'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "revoke" -d 'End approved access at once: who is inside by it is out'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "mine" -d 'List the tenants that you were named for, and what their admins answered; the newest request first'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "enter" -d 'Start a shell that acts in a tenant that lets you in'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "leave" -d 'Leave the tenant that you are inside of: end the visit'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "run" -d 'Run one command that acts in a tenant that lets you in'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "log" -d 'List who was inside your tenant, the newest first'
complete -c desk -n "__fish_desk_using_subcommand access; and not __fish_seen_subcommand_from request draft send list show withdraw inbox approve deny set-expiry revoke mine enter leave run log help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l assoc -d 'Who is to be let in where: each of these users into each of these tenants; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l message -d 'What the tenants\' admins read; `-` reads stdin. They see neither the name nor the users' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -s f -l file -d 'Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l timeout -d 'With --wait, give up after this time, with exit 8' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l keep-going -d 'Go on with the other requests of the file when one is refused'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l wait -d 'Wait until every tenant has approved it; exit 7 as soon as one will not'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from request" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l assoc -d 'Who is to be let in where: each of these users into each of these tenants; repeatable' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l message -d 'What the tenants\' admins read; `-` reads stdin. They see neither the name nor the users' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -s f -l file -d 'Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin' -r -F
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l keep-going -d 'Go on with the other requests of the file when one is refused'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from draft" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l timeout -d 'With --wait, give up after this time, with exit 8' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l wait -d 'Wait until every tenant has approved it; exit 7 as soon as one will not'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l state -d 'Only those in these states: draft, sent or discarded' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l in -d 'Only in this tenant; repeatable. Without it, wherever it is pending or approved' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -s y -l yes -d 'Do not ask'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l status -d 'Only with these: pending, approved, denied, expired, revoked or withdrawn' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from inbox" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l message -d 'What the provider and those who are let in read; `-` reads stdin' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l expires -d 'When it ends, such as 2026-12-31 or +30d; without it, it does not end by itself' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l message -d 'What the provider and those who are named read; `-` reads stdin' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from deny" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l expires -d 'When it ends, such as 2026-12-31, +30d or now' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l never -d 'It does not end by itself any more'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from set-expiry" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l message -d 'What the provider and those who were let in read; `-` reads stdin' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l if-version -d 'Only if the object still has this version; what holds already is no change' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Do not ask'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l keep-going -d 'Go on with the others when one fails'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l status -d 'Only with these: pending, approved, denied, expired, revoked or withdrawn' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from mine" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l mode -d 'What you may do inside' -r -f -a "support\t'As a member of every group that is not confidential'
configure\t'With an admin\'s rights as well'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l legacy -d 'By the tenant\'s policy access.legacy, without a request; for tenant managers'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from enter" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from leave" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l mode -d 'What you may do inside' -r -f -a "support\t'As a member of every group that is not confidential'
configure\t'With an admin\'s rights as well'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l legacy -d 'By the tenant\'s policy access.legacy, without a request; for tenant managers'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l visit -d 'Only this visit' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l grant -d 'Only visits by this request' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -s S -l since -d 'Of this time or later, such as 2026-11-21 or 7d' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -s U -l until -d 'Of before this time' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l timeout -d 'End after this time, with exit 8; without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l inside -d 'Only those who are inside now'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -s w -l watch -d 'Go on, and print what changes when it changes'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "request" -d 'Ask the tenants of customers to let users in: each tenant gets a separate request'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "draft" -d 'Prepare a request, or change the draft of this name; nobody is asked yet'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send drafts: each tenant gets a separate request, and nothing of it changes any more'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the requests that your tenant has made, the newest first'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a request: one that your tenant made, with what became of it, or one that it was sent'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "withdraw" -d 'Take requests back: who was let in by them is out at once; a draft is thrown away'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "inbox" -d 'List the requests for access to your tenant, the newest first'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Approve requests for access to your tenant: who is named by the provider may come in'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "deny" -d 'Deny requests for access to your tenant'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "set-expiry" -d 'Set, move or remove the end of approved requests; what has passed ends them now'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'End approved access at once: who is inside by it is out'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "mine" -d 'List the tenants that you were named for, and what their admins answered; the newest request first'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "enter" -d 'Start a shell that acts in a tenant that lets you in'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "leave" -d 'Leave the tenant that you are inside of: end the visit'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "run" -d 'Run one command that acts in a tenant that lets you in'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "log" -d 'List who was inside your tenant, the newest first'
complete -c desk -n "__fish_desk_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -f -a "show" -d 'Show the policies of the tenant, or one of them'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -f -a "set" -d 'Set policies, all of them or none'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -f -a "explain" -d 'Show where the value of a policy comes from: every place, and which one holds'
complete -c desk -n "__fish_desk_using_subcommand policy; and not __fish_seen_subcommand_from show set explain help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l service -d 'As they hold for the tickets of this service, by path or id' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l service -d 'For the tickets of this service only, by path or id' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l service -d 'For the tickets of this service, by path or id' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show the policies of the tenant, or one of them'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set policies, all of them or none'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Show where the value of a policy comes from: every place, and which one holds'
complete -c desk -n "__fish_desk_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand login" -l device -d 'What to call the place that you sign in from' -r
complete -c desk -n "__fish_desk_using_subcommand login" -l code -d 'Six digits that the app shows, or a recovery code' -r
complete -c desk -n "__fish_desk_using_subcommand login" -l password-file -d 'Read the password from a file, its first line' -r -F
complete -c desk -n "__fish_desk_using_subcommand login" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand login" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand login" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand login" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand login" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand login" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand login" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand login" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand login" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand login" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand login" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand login" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand login" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand login" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand login" -l password-stdin -d 'Read the password from stdin, its first line'
complete -c desk -n "__fish_desk_using_subcommand login" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand login" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand login" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand login" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand login" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand login" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand login" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand logout" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand logout" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand logout" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand logout" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand logout" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand logout" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand logout" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand logout" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand logout" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand logout" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand logout" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand logout" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand logout" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand logout" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand logout" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand logout" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand logout" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand logout" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand logout" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand logout" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand logout" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand passwd" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand passwd" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand passwd" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand passwd" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand passwd" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand passwd" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand passwd" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand passwd" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand passwd" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand passwd" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand passwd" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand passwd" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand passwd" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand passwd" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand passwd" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand passwd" -l password-stdin -d 'Read the present password and the new one from stdin, a line each'
complete -c desk -n "__fish_desk_using_subcommand passwd" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand passwd" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand passwd" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand passwd" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand passwd" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand passwd" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand passwd" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand passwd" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand passwd" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -f -a "enroll" -d 'Begin to set up a second factor; desk 2fa confirm ends it'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -f -a "confirm" -d 'End the setting up of a second factor with a code of the app; shows recovery codes, this once'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -f -a "status" -d 'Show whether you have a second factor, and need one'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and not __fish_seen_subcommand_from enroll confirm status help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from enroll" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l device -d 'What to call the device' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l idempotency-key -d 'Repeating the same write with the same key does it once' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l keep-other-sessions -d 'Leave your other sessions signed in'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l dry-run -d 'Do all of it, show the result, and take it back'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from help" -f -a "enroll" -d 'Begin to set up a second factor; desk 2fa confirm ends it'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from help" -f -a "confirm" -d 'End the setting up of a second factor with a code of the app; shows recovery codes, this once'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show whether you have a second factor, and need one'
complete -c desk -n "__fish_desk_using_subcommand 2fa; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand can" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand can" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand can" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand can" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand can" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand can" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand can" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand can" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand can" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand can" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand can" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand can" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand can" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand can" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand can" -l exit-status -d 'End with 20 when the answer is no'
complete -c desk -n "__fish_desk_using_subcommand can" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand can" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand can" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand can" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand can" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand can" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand can" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand can" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand who-can" -l cursor -d 'Go on where an earlier list was cut' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand who-can" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand who-can" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand who-can" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand who-can" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand who-can" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand who-can" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand who-can" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand who-can" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand who-can" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand who-can" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand who-can" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand who-can" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand who-can" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand who-can" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand who-can" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand who-can" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand who-can" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand events" -l kind -d 'Only events about this kind of object' -r -f -a "ticket\t''
group\t''
service\t''
category\t''
user\t''
org\t''
token\t''
tenant\t''
policy\t''
access\t''
grant\t''
visit\t''"
complete -c desk -n "__fish_desk_using_subcommand events" -l type -d 'Only events of these types, such as ticket.created,ticket.reopened' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l visit -d 'Only what was done in this visit of somebody of another tenant; see desk access log' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l cursor-file -d 'Keep the place in this file: begin after it if it is there, and write it behind each event. What was written into a pipe counts as done, and is lost with a reader that had not read it: --exec loses none. One from before a restore of the store is to be set back or removed' -r -F
complete -c desk -n "__fish_desk_using_subcommand events" -l exec -d 'Run this line of the shell for each event, one after the other: the event is on its stdin as JSON, and in DESK_EVENT_SEQ, _TYPE, _KIND and _OBJECT; a token is not handed on. The cursor file moves only once it has ended with 0; else this ends with 1, and the next run begins with the same event. A signal waits for it. After a kill -9 the event that was under way comes again' -r -f -a "(__fish_complete_command)"
complete -c desk -n "__fish_desk_using_subcommand events" -s S -l since -d 'Of this time or later, such as 2026-11-21 or 7d' -r
complete -c desk -n "__fish_desk_using_subcommand events" -s U -l until -d 'Of before this time' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l after -d 'Begin after this event; 0 begins with the first' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l max-events -d 'End after so many events' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l timeout -d 'End after this time, with exit 8' -r
complete -c desk -n "__fish_desk_using_subcommand events" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand events" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand events" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand events" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand events" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand events" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand events" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand events" -l follow -d 'Go on with each new event; without --after, --since or a cursor begin with what happens from now on. In JSON there is a line of type bookmark at the start and each 30 seconds, which tells how far it has come and has no object: jq passes over it by select(.type != "bookmark")'
complete -c desk -n "__fish_desk_using_subcommand events" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand events" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand events" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand events" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand events" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand events" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand events" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand events" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand events" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand wait" -l for -d 'What has to be so; of several one is enough. Of a ticket: exists, state=WORD[,WORD], or only the WORD of a state. Of a request for access: exists, answered, status=WORD, state=WORD' -r
complete -c desk -n "__fish_desk_using_subcommand wait" -l timeout -d 'Give up after this time, with exit 8; 0 looks once. Without it there is no end' -r
complete -c desk -n "__fish_desk_using_subcommand wait" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand wait" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand wait" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand wait" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand wait" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand wait" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand wait" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand wait" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand wait" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand wait" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand wait" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand wait" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand wait" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand wait" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand wait" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand wait" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand wait" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand wait" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand wait" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand wait" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand wait" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand api" -s d -l data -d 'The request as JSON; `@FILE` reads a file, `-` stdin; a call that takes a stream takes several objects, one after the other' -r
complete -c desk -n "__fish_desk_using_subcommand api" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand api" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand api" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand api" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand api" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand api" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand api" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand api" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand api" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand api" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand api" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand api" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand api" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand api" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand api" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand api" -l list -d 'List every call'
complete -c desk -n "__fish_desk_using_subcommand api" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand api" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand api" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand api" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand api" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand api" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand api" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand api" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand api" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -f -a "run" -d 'Run the daemon in the foreground'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -f -a "start" -d 'Start the daemon, if it does not run'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -f -a "stop" -d 'Stop the daemon; what runs is finished first'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -f -a "restart" -d 'Stop the daemon and start it again'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -f -a "status" -d 'Show whether the daemon runs and how it does'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -f -a "logs" -d 'Show the log of the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -f -a "confirm-clock" -d 'Say that the clock is right after it jumped ahead: what falls due goes on'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -f -a "install" -d 'Write the units with which systemd keeps the daemon; nothing is started'
complete -c desk -n "__fish_desk_using_subcommand daemon; and not __fish_seen_subcommand_from run start stop restart status logs confirm-clock install help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l data -d 'The directory of the store, the socket and the log' -r -F
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l config -d 'The configuration file [default: deskd.toml in the data directory]' -r -F
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l log -d 'What is logged, such as info or deskd=debug' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l log-format -d 'How log lines look' -r -f -a "text\t'For people'
json\t'One JSON object a line'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l owner -d 'The operating system\'s user who owns a new store [default: the daemon\'s own]' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l key-file -d 'The key that seals secrets [default: deskd.key in the configuration directory]' -r -F
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l clock -d 'Where the time comes from' -r -f -a "system\t'The operating system'
manual\t'Set by calls. For tests and replays'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l clock-start -d 'The instant at which a manual clock starts, in milliseconds since 1970 UTC' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l autostarted -d 'A command started this daemon, not a person or a service manager'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from restart" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -s n -l lines -d 'How many of the last lines' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l follow -d 'Go on with each new line'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from logs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from confirm-clock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l owner -d 'The operating system\'s user who owns the machine\'s store [default: you, also behind sudo]' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l program -d 'The program that is started [default: this one]' -r -F
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l user -d 'For you, with your own store; this is so if nothing is said'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l system -d 'For the machine, with a store in /var/lib/desk and a user of its own'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l dry-run -d 'Show what would be written, and write nothing'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -s y -l yes -d 'Do not ask: write over a unit that desk did not write'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from install" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from help" -f -a "run" -d 'Run the daemon in the foreground'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from help" -f -a "start" -d 'Start the daemon, if it does not run'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from help" -f -a "stop" -d 'Stop the daemon; what runs is finished first'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from help" -f -a "restart" -d 'Stop the daemon and start it again'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show whether the daemon runs and how it does'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from help" -f -a "logs" -d 'Show the log of the daemon'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from help" -f -a "confirm-clock" -d 'Say that the clock is right after it jumped ahead: what falls due goes on'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from help" -f -a "install" -d 'Write the units with which systemd keeps the daemon; nothing is started'
complete -c desk -n "__fish_desk_using_subcommand daemon; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -f -a "backup" -d 'Copy the whole store into a file, while it is used'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -f -a "restore" -d 'Make a backup the store again, where there is none'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -f -a "check" -d 'Look whether the store is whole; exit 15 when it is not'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -f -a "stats" -d 'Show how large the store is, table by table'
complete -c desk -n "__fish_desk_using_subcommand db; and not __fish_seen_subcommand_from backup restore check stats help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l if-exists -d 'What to do when the file is there already' -r -f -a "fail\t'Answer exit 6'
replace\t'Put the new backup in its place once that is whole'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l dry-run -d 'Look whether it can be done, and write nothing'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l confirm -d 'The name of the file once more; anything else is refused' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l owner -d 'The user of this machine who owns the store from now on [default: as in the backup]' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Do not ask'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l keep-tokens -d 'Let API tokens sign in as before: only where none was revoked since the backup'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l dry-run -d 'Look whether it can be done, and write nothing'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l progress -d 'How to tell on stderr how far it is' -r -f -a "auto\t'A bar on a terminal, else nothing'
plain\t'A line every five seconds'
json\t'A line of JSON every second'
none\t'Not at all'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Copy the whole store into a file, while it is used'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Make a backup the store again, where there is none'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "check" -d 'Look whether the store is whole; exit 15 when it is not'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Show how large the store is, table by table'
complete -c desk -n "__fish_desk_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -f -a "add" -d 'Name a daemon, with how to sign in there and what is usual there'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -f -a "list" -d 'List the contexts; `local` is always there'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -f -a "use" -d 'Make a context the usual one'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -f -a "show" -d 'Show a context, or the one in force'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -f -a "rm" -d 'Forget a context'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -f -a "exec" -d 'Run one command in which every desk works with a context'
complete -c desk -n "__fish_desk_using_subcommand context; and not __fish_seen_subcommand_from add list use show rm exec help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l endpoint -d 'Where the daemon is: `https://HOST:PORT`, `unix:/PATH`, or `http://127.0.0.1:PORT`' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l auth -d 'What signs in: `file` is what desk login keeps, `file:/PATH` a token in a file, `env:VARIABLE` one in a variable, `command:LINE` one that a command prints' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l ca -d 'A file with the certificates to believe there' -r -F
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l portal -d 'The address of a ticket of there on the web, with `{id}` for its number' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l if-exists -d 'What to do when it is there already' -r -f -a "fail\t'Answer exit 6'
skip\t'Answer the one that is there'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l if-not-exists -d 'The same as `--if-exists skip`'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l dry-run -d 'Look whether it can be done, and write nothing'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l dry-run -d 'Look whether it can be done, and write nothing'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l ignore-missing -d 'What is not there counts as removed'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l dry-run -d 'Look whether it can be done, and write nothing'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from exec" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "add" -d 'Name a daemon, with how to sign in there and what is usual there'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the contexts; `local` is always there'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "use" -d 'Make a context the usual one'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a context, or the one in force'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Forget a context'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "exec" -d 'Run one command in which every desk works with a context'
complete -c desk -n "__fish_desk_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -f -a "list" -d 'List the settings, and what holds of each'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -f -a "set" -d 'Write a setting into your own file'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -f -a "check" -d 'Look whether the configuration is in order; exit 20 when something is not'
complete -c desk -n "__fish_desk_using_subcommand config; and not __fish_seen_subcommand_from list set check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l show-origin -d 'Show who says so, and where'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l unset -d 'Take it out of the file'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l dry-run -d 'Look whether it can be done, and write nothing'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the settings, and what holds of each'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Write a setting into your own file'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "check" -d 'Look whether the configuration is in order; exit 20 when something is not'
complete -c desk -n "__fish_desk_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -f -a "set" -d 'Give a command another name'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -f -a "list" -d 'List the aliases'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -f -a "rm" -d 'Take an alias out'
complete -c desk -n "__fish_desk_using_subcommand alias; and not __fish_seen_subcommand_from set list rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l dry-run -d 'Look whether it can be done, and write nothing'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l ignore-missing -d 'What is not there counts as removed'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l dry-run -d 'Look whether it can be done, and write nothing'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from help" -f -a "set" -d 'Give a command another name'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the aliases'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from help" -f -a "rm" -d 'Take an alias out'
complete -c desk -n "__fish_desk_using_subcommand alias; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand whoami" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand whoami" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand whoami" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand whoami" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand whoami" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand whoami" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand whoami" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand whoami" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand whoami" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand whoami" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand whoami" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand whoami" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand whoami" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand whoami" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand whoami" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand whoami" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand whoami" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand whoami" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand whoami" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand whoami" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand whoami" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand whoami" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand schema" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand schema" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand schema" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand schema" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand schema" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand schema" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand schema" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand schema" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand schema" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand schema" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand schema" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand schema" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand schema" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand schema" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand schema" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand schema" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand schema" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand schema" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand schema" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand schema" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand schema" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand schema" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand explain" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand explain" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand explain" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand explain" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand explain" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand explain" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand explain" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand explain" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand explain" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand explain" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand explain" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand explain" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand explain" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand explain" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand explain" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand explain" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand explain" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand explain" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand explain" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand explain" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand explain" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand simulate" -s U -l until -d 'Until when, such as +30d or 2026-12-31' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -l sort -d 'The order: names of fields, with a `-` before those that fall' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -s L -l limit -d 'At most so many rows' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand simulate" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand simulate" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand simulate" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand simulate" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand simulate" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand simulate" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand simulate" -l count -d 'Print only how many there are'
complete -c desk -n "__fish_desk_using_subcommand simulate" -l no-headers -d 'Leave out the header of table, csv, tsv and md'
complete -c desk -n "__fish_desk_using_subcommand simulate" -l exit-status -d 'End with 20 where there is no row'
complete -c desk -n "__fish_desk_using_subcommand simulate" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand simulate" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand simulate" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand simulate" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand simulate" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand simulate" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand simulate" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand simulate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand doctor" -l backup-age -d 'How old the newest backup may be, such as 7d; off is any age. `backup_age` of the configuration says it for every call [default: 7d]' -r
complete -c desk -n "__fish_desk_using_subcommand doctor" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand doctor" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand doctor" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand doctor" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand doctor" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand doctor" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand doctor" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand doctor" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand doctor" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand doctor" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand doctor" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand doctor" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand doctor" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand doctor" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand doctor" -l fix -d 'Mend what can be mended without a loss: modes, the socket of a daemon that is gone, a directory that is missing'
complete -c desk -n "__fish_desk_using_subcommand doctor" -l cron -d 'For a crontab: only what is not in order, a line for each, and nothing where all is well'
complete -c desk -n "__fish_desk_using_subcommand doctor" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand doctor" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand doctor" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand doctor" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand doctor" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand doctor" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand doctor" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand demo" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand demo" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand demo" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand demo" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand demo" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand demo" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand demo" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand demo" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand demo" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand demo" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand demo" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand demo" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand demo" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand demo" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand demo" -l fast -d 'No pauses; there are none either where nobody watches'
complete -c desk -n "__fish_desk_using_subcommand demo" -l keep -d 'Leave the daemon and its store there, and say how to use them'
complete -c desk -n "__fish_desk_using_subcommand demo" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand demo" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand demo" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand demo" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand demo" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand demo" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand demo" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand demo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand version" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand version" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand version" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand version" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand version" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand version" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand version" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand version" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand version" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand version" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand version" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand version" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand version" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand version" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand version" -l client -d 'Only this program; the daemon is not asked'
complete -c desk -n "__fish_desk_using_subcommand version" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand version" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand version" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand version" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand version" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand version" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand version" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand completion" -s o -l output -d 'How to print the answer' -r -f -a "table\t'Columns for people'
wide\t'The same with more columns'
json\t'One JSON document'
jsonl\t'One JSON object per line'
yaml\t'The same document as JSON, in YAML'
csv\t'Comma separated, RFC 4180'
tsv\t'Tab separated'
id\t'Only the ids, one per line'
md\t'Markdown, for reports'
template=\t'Each object through a template that follows, in the language of Jinja'
template-file=\t'The same with the template in a file'"
complete -c desk -n "__fish_desk_using_subcommand completion" -l json -d 'Print JSON, all fields or those named; `--json=help` lists them' -r
complete -c desk -n "__fish_desk_using_subcommand completion" -l jq -d 'Print what an expression in the language of jq makes of the JSON' -r
complete -c desk -n "__fish_desk_using_subcommand completion" -l columns -d 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones' -r
complete -c desk -n "__fish_desk_using_subcommand completion" -l json-schema -d 'The version of the JSON: v1, which only ever gains fields' -r -f -a "v1\t'The first, and the one that is meant where none is named'"
complete -c desk -n "__fish_desk_using_subcommand completion" -l color -d 'When to use colours' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand completion" -l hyperlinks -d 'When the numbers of tickets are links to the portal, which `portal` of the configuration names' -r -f -a "auto\t'On a terminal that is known to show them'
always\t'On every terminal, and through the pager'
never\t'Never'"
complete -c desk -n "__fish_desk_using_subcommand completion" -l time-format -d 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands' -r -f -a "relative\t'How far they are from now'
local\t'Date and time in your time zone'
iso\t'RFC 3339, in UTC'
unix\t'Seconds since 1970'"
complete -c desk -n "__fish_desk_using_subcommand completion" -l lang -d 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated' -r
complete -c desk -n "__fish_desk_using_subcommand completion" -l error-format -d 'How to print an error: as the answer would be, as text, or as JSON' -r -f -a "auto\t'JSON where the answer would be for a program'
text\t'Lines for people'
json\t'One JSON object'"
complete -c desk -n "__fish_desk_using_subcommand completion" -s c -l context -d 'The context to work with: a daemon, and what is usual there' -r
complete -c desk -n "__fish_desk_using_subcommand completion" -l tenant -d 'The tenant to work in' -r
complete -c desk -n "__fish_desk_using_subcommand completion" -l rpc-timeout -d 'How long one call may take, such as `10s`' -r
complete -c desk -n "__fish_desk_using_subcommand completion" -l retries -d 'How often a call is repeated that the daemon could not take; 3 if not given' -r
complete -c desk -n "__fish_desk_using_subcommand completion" -l static -d 'A script that asks nobody: commands and flags only, no values'
complete -c desk -n "__fish_desk_using_subcommand completion" -l csv-safe -d 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @'
complete -c desk -n "__fish_desk_using_subcommand completion" -l no-truncate -d 'Never cut a title, however narrow the terminal is'
complete -c desk -n "__fish_desk_using_subcommand completion" -l no-autostart -d 'Never start the daemon'
complete -c desk -n "__fish_desk_using_subcommand completion" -l no-input -d 'Never ask a question'
complete -c desk -n "__fish_desk_using_subcommand completion" -l no-pager -d 'Never start a pager'
complete -c desk -n "__fish_desk_using_subcommand completion" -l quiet -d 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`'
complete -c desk -n "__fish_desk_using_subcommand completion" -s v -l verbose -d 'Tell on stderr what is called'
complete -c desk -n "__fish_desk_using_subcommand completion" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "ticket" -d 'Tickets and their life'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "catalog" -d 'What can be asked for'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "group" -d 'The teams of agents'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "user" -d 'The people, and the accounts of programs'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "org" -d 'The organisations that requesters belong to'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "token" -d 'How programs sign in'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "session" -d 'The places that are signed in'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "tenant" -d 'The units of isolation'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "access" -d 'Who of a provider is let into the tenants of its customers'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "policy" -d 'What a tenant has decided'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "login" -d 'Sign in, and stay so until desk logout'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "logout" -d 'End the session that desk login keeps, and forget it'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "passwd" -d 'Change your password'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "2fa" -d 'Your second factor: six digits of an app'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "can" -d 'Tell whether a user may do something, and by which rule'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "who-can" -d 'List the users who may do something'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "events" -d 'Show the history of the tenant, or follow it'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "wait" -d 'Wait until a ticket or a request for access has come to a state'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "api" -d 'Make any call of the daemon, with JSON in and out'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "daemon" -d 'The daemon that keeps the store'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "db" -d 'The upkeep of the store'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "context" -d 'The daemons that you work with'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "config" -d 'What holds where no flag says otherwise'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "alias" -d 'Other words for commands'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "whoami" -d 'Show who you are to the daemon'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "schema" -d 'Print the JSON Schema of an answer, or list of which there are schemas'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "explain" -d 'Explain an exit code, the code of an error, a field, a setting or a variable'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "simulate" -d 'Show what the daemon would do by itself, in order of time; nothing is written'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "doctor" -d 'Look whether everything is in order; exit 20 when something is not'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "demo" -d 'Show a ticket\'s life on a small desk of its own, and clean up'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "version" -d 'Show the versions of desk and its daemon'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "completion" -d 'Print a script that completes commands and values in a shell'
complete -c desk -n "__fish_desk_using_subcommand help; and not __fish_seen_subcommand_from ticket catalog group user org token session tenant access policy login logout passwd 2fa can who-can events wait api daemon db context config alias whoami schema explain simulate doctor demo version completion help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "new" -d 'Open a ticket, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "list" -d 'List tickets; without filters the open ones that are yours'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "show" -d 'Show a ticket with its comments'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "edit" -d 'Change what tickets say'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "comment" -d 'Add a comment to tickets'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "ask" -d 'Ask the requester side something: tickets wait for the answer'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "assign" -d 'Give tickets to a member of their group'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "take" -d 'Take tickets: you work on them now'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "release" -d 'Give tickets back to their group'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "transfer" -d 'Hand tickets to another group'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "advance" -d 'End the present step of tickets and begin the next; the last step resolves them'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "postpone" -d 'Let tickets rest until a date: they come back by themselves'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "freeze" -d 'Let tickets rest until somebody resumes them: nothing happens to them by itself'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "resume" -d 'End the waiting of tickets: they are worked on again'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "resolve" -d 'End the work on tickets with a solution'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "reopen" -d 'Refuse the solution of tickets: they are open again'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "close" -d 'Accept the solution of tickets, for good'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "cancel" -d 'Take requests back before anybody works on them'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "approve" -d 'Say yes to tickets that await your approval'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "reject" -d 'Say no to tickets that await your approval, for good'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "log" -d 'Show the history of a ticket'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "watch" -d 'Follow what happens to a ticket'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from ticket" -f -a "lifecycle" -d 'Show the life of tickets: every verb, where it leads from and to, and who uses it'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from catalog" -f -a "tree" -d 'Show the catalogue as a tree'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from catalog" -f -a "list" -d 'List services and categories, in the order of the tree'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from catalog" -f -a "grid" -d 'Show the services as cards, side by side'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from catalog" -f -a "form" -d 'Show what is to be filled in for a service; `*` marks what is required'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from catalog" -f -a "show" -d 'Show a service or a category'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from catalog" -f -a "new" -d 'Make a service and the categories above it, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from catalog" -f -a "edit" -d 'Change services and categories'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from catalog" -f -a "rm" -d 'Remove services that no ticket names, and empty categories'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from catalog" -f -a "route" -d 'Which group a request goes to'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "new" -d 'Make a group, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "list" -d 'List groups'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "show" -d 'Show a group'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "edit" -d 'Change groups'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "rm" -d 'Remove groups'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "add-user" -d 'Make users members of a group'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "rm-user" -d 'Take users out of a group'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "set-users" -d 'Make the members of a group exactly these users'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "new" -d 'Make a user or a service account, or many from a file; a first password is shown this once'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "list" -d 'List users'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "show" -d 'Show a user'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "edit" -d 'Change users'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "rm" -d 'Remove users: they are signed out and hidden, their history stays'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "set-password" -d 'Give a user a new password; the user is signed out everywhere, and changes it at the next sign-in'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "reset-2fa" -d 'Take the second factor of users away; their sessions end and their tokens rest'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "bind-os" -d 'Say which user an operating system\'s user of the daemon\'s machine is; for its owner'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "new" -d 'Make an organisation, or many from a file'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "list" -d 'List organisations'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "show" -d 'Show an organisation'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "edit" -d 'Change organisations'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "rm" -d 'Remove organisations that have no users'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "new" -d 'Make a token and show its secret, this once'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "list" -d 'List tokens; without filters yours that are still good'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "revoke" -d 'End tokens at once'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "release" -d 'Let tokens sign in again that are held since a backup was restored'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "list" -d 'List the places that are signed in; without filters yours'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "revoke" -d 'End sessions at once'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from tenant" -f -a "new" -d 'Make a tenant of a customer, yours to set up until it is activated'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from tenant" -f -a "list" -d 'List your tenant and those of your customers'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from tenant" -f -a "show" -d 'Show a tenant; without a slug your own'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from tenant" -f -a "edit" -d 'Change a tenant'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from tenant" -f -a "activate" -d 'Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "request" -d 'Ask the tenants of customers to let users in: each tenant gets a separate request'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "draft" -d 'Prepare a request, or change the draft of this name; nobody is asked yet'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "send" -d 'Send drafts: each tenant gets a separate request, and nothing of it changes any more'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "list" -d 'List the requests that your tenant has made, the newest first'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "show" -d 'Show a request: one that your tenant made, with what became of it, or one that it was sent'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "withdraw" -d 'Take requests back: who was let in by them is out at once; a draft is thrown away'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "inbox" -d 'List the requests for access to your tenant, the newest first'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "approve" -d 'Approve requests for access to your tenant: who is named by the provider may come in'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "deny" -d 'Deny requests for access to your tenant'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "set-expiry" -d 'Set, move or remove the end of approved requests; what has passed ends them now'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "revoke" -d 'End approved access at once: who is inside by it is out'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "mine" -d 'List the tenants that you were named for, and what their admins answered; the newest request first'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "enter" -d 'Start a shell that acts in a tenant that lets you in'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "leave" -d 'Leave the tenant that you are inside of: end the visit'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "run" -d 'Run one command that acts in a tenant that lets you in'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "log" -d 'List who was inside your tenant, the newest first'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "show" -d 'Show the policies of the tenant, or one of them'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "set" -d 'Set policies, all of them or none'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "explain" -d 'Show where the value of a policy comes from: every place, and which one holds'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from 2fa" -f -a "enroll" -d 'Begin to set up a second factor; desk 2fa confirm ends it'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from 2fa" -f -a "confirm" -d 'End the setting up of a second factor with a code of the app; shows recovery codes, this once'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from 2fa" -f -a "status" -d 'Show whether you have a second factor, and need one'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from daemon" -f -a "run" -d 'Run the daemon in the foreground'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from daemon" -f -a "start" -d 'Start the daemon, if it does not run'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from daemon" -f -a "stop" -d 'Stop the daemon; what runs is finished first'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from daemon" -f -a "restart" -d 'Stop the daemon and start it again'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from daemon" -f -a "status" -d 'Show whether the daemon runs and how it does'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from daemon" -f -a "logs" -d 'Show the log of the daemon'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from daemon" -f -a "confirm-clock" -d 'Say that the clock is right after it jumped ahead: what falls due goes on'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from daemon" -f -a "install" -d 'Write the units with which systemd keeps the daemon; nothing is started'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "backup" -d 'Copy the whole store into a file, while it is used'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "restore" -d 'Make a backup the store again, where there is none'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "check" -d 'Look whether the store is whole; exit 15 when it is not'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "stats" -d 'Show how large the store is, table by table'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "add" -d 'Name a daemon, with how to sign in there and what is usual there'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "list" -d 'List the contexts; `local` is always there'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "use" -d 'Make a context the usual one'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "show" -d 'Show a context, or the one in force'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "rm" -d 'Forget a context'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "exec" -d 'Run one command in which every desk works with a context'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List the settings, and what holds of each'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Write a setting into your own file'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "check" -d 'Look whether the configuration is in order; exit 20 when something is not'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from alias" -f -a "set" -d 'Give a command another name'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from alias" -f -a "list" -d 'List the aliases'
complete -c desk -n "__fish_desk_using_subcommand help; and __fish_seen_subcommand_from alias" -f -a "rm" -d 'Take an alias out'
