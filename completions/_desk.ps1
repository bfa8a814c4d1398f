
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'desk' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'desk'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'desk' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('ticket', 'ticket', [CompletionResultType]::ParameterValue, 'Tickets and their life')
            [CompletionResult]::new('catalog', 'catalog', [CompletionResultType]::ParameterValue, 'What can be asked for')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'The teams of agents')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'The people, and the accounts of programs')
            [CompletionResult]::new('org', 'org', [CompletionResultType]::ParameterValue, 'The organisations that requesters belong to')
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'How programs sign in')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'The places that are signed in')
            [CompletionResult]::new('tenant', 'tenant', [CompletionResultType]::ParameterValue, 'The units of isolation')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Who of a provider is let into the tenants of its customers')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'What a tenant has decided')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in, and stay so until desk logout')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'End the session that desk login keeps, and forget it')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Change your password')
            [CompletionResult]::new('2fa', '2fa', [CompletionResultType]::ParameterValue, 'Your second factor: six digits of an app')
            [CompletionResult]::new('can', 'can', [CompletionResultType]::ParameterValue, 'Tell whether a user may do something, and by which rule')
            [CompletionResult]::new('who-can', 'who-can', [CompletionResultType]::ParameterValue, 'List the users who may do something')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Show the history of the tenant, or follow it')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until a ticket or a request for access has come to a state')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Make any call of the daemon, with JSON in and out')
            [CompletionResult]::new('daemon', 'daemon', [CompletionResultType]::ParameterValue, 'The daemon that keeps the store')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'The upkeep of the store')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'The daemons that you work with')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'What holds where no flag says otherwise')
            [CompletionResult]::new('alias', 'alias', [CompletionResultType]::ParameterValue, 'Other words for commands')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show who you are to the daemon')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of an answer, or list of which there are schemas')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain an exit code, the code of an error, a field, a setting or a variable')
            [CompletionResult]::new('simulate', 'simulate', [CompletionResultType]::ParameterValue, 'Show what the daemon would do by itself, in order of time; nothing is written')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look whether everything is in order; exit 20 when something is not')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Show a ticket''s life on a small desk of its own, and clean up')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Show the versions of desk and its daemon')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print a script that completes commands and values in a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;ticket' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Open a ticket, or many from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tickets; without filters the open ones that are yours')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a ticket with its comments')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what tickets say')
            [CompletionResult]::new('comment', 'comment', [CompletionResultType]::ParameterValue, 'Add a comment to tickets')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Ask the requester side something: tickets wait for the answer')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give tickets to a member of their group')
            [CompletionResult]::new('take', 'take', [CompletionResultType]::ParameterValue, 'Take tickets: you work on them now')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Give tickets back to their group')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Hand tickets to another group')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'End the present step of tickets and begin the next; the last step resolves them')
            [CompletionResult]::new('postpone', 'postpone', [CompletionResultType]::ParameterValue, 'Let tickets rest until a date: they come back by themselves')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Let tickets rest until somebody resumes them: nothing happens to them by itself')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'End the waiting of tickets: they are worked on again')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'End the work on tickets with a solution')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Refuse the solution of tickets: they are open again')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Accept the solution of tickets, for good')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Take requests back before anybody works on them')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Say yes to tickets that await your approval')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Say no to tickets that await your approval, for good')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show the history of a ticket')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Follow what happens to a ticket')
            [CompletionResult]::new('lifecycle', 'lifecycle', [CompletionResultType]::ParameterValue, 'Show the life of tickets: every verb, where it leads from and to, and who uses it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;ticket;new' {
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'One line')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'One line')
            [CompletionResult]::new('-b', '-b', [CompletionResultType]::ParameterName, 'The text, Markdown')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'The text, Markdown')
            [CompletionResult]::new('--body-file', '--body-file', [CompletionResultType]::ParameterName, 'The text from a file; `-` reads stdin')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'The service, by path or id')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A field of the service''s form; repeatable, also for the values of one field')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'The same as --set, and FIELD:=JSON is JSON, FIELD=@FILE what stands in a file')
            [CompletionResult]::new('--requester', '--requester', [CompletionResultType]::ParameterName, 'Who asks, if it is not you')
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'How much it touches: 1 (high) to 3')
            [CompletionResult]::new('--urgency', '--urgency', [CompletionResultType]::ParameterName, 'How fast it is needed: 1 (high) to 3')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, '1 (high) to 4, instead of the one from impact and urgency')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, '1 (high) to 4, instead of the one from impact and urgency')
            [CompletionResult]::new('-g', '-g', [CompletionResultType]::ParameterName, 'The group that is to have it')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The group that is to have it')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'The agent who is to work on it')
            [CompletionResult]::new('--assignee', '--assignee', [CompletionResultType]::ParameterName, 'The agent who is to work on it')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'A word to find it by; repeatable')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A word to find it by; repeatable')
            [CompletionResult]::new('--external-id', '--external-id', [CompletionResultType]::ParameterName, 'Its name in another system; the same again changes nothing')
            [CompletionResult]::new('--if-exists', '--if-exists', [CompletionResultType]::ParameterName, 'What to do when a ticket of this external id is there already')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'The same as `--if-exists skip`')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the other rows when one is refused')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;list' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'In these states; `open` is all that are not ended')
            [CompletionResult]::new('--waiting', '--waiting', [CompletionResultType]::ParameterName, 'Those that wait: for the requester side, for a date, or until they are resumed; without a value all of them')
            [CompletionResult]::new('-g', '-g', [CompletionResultType]::ParameterName, 'Of any of these groups; `@mygroups` are those that you are in, `none` for those without')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Of any of these groups; `@mygroups` are those that you are in, `none` for those without')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Of any of these agents; `@me` is you, `none` for those without')
            [CompletionResult]::new('--assignee', '--assignee', [CompletionResultType]::ParameterName, 'Of any of these agents; `@me` is you, `none` for those without')
            [CompletionResult]::new('--requester', '--requester', [CompletionResultType]::ParameterName, 'Of this requester; `@me` is you')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Of this organisation')
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'Of this service, by path or id')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'With all of these tags; repeatable')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'With all of these tags; repeatable')
            [CompletionResult]::new('--external-id', '--external-id', [CompletionResultType]::ParameterName, 'With this name in another system, as new --external-id gave it; ended or not')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Of this priority')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'Of this priority')
            [CompletionResult]::new('-S', '-S ', [CompletionResultType]::ParameterName, 'Of this time or later, such as 2026-11-21 or 7d')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Of this time or later, such as 2026-11-21 or 7d')
            [CompletionResult]::new('-U', '-U ', [CompletionResultType]::ParameterName, 'Of before this time')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Of before this time')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'With --count, how many there are of each value of this field')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All that you may see, ended or not')
            [CompletionResult]::new('--closed', '--closed', [CompletionResultType]::ParameterName, 'Those that have come to their end')
            [CompletionResult]::new('--unrouted', '--unrouted', [CompletionResultType]::ParameterName, 'Those that no group has')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;show' {
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open it on the web, by the address that `portal` of the configuration makes; where stdout is no terminal the address is only printed')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;edit' {
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'One line')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'One line')
            [CompletionResult]::new('-b', '-b', [CompletionResultType]::ParameterName, 'The text, Markdown')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'The text, Markdown')
            [CompletionResult]::new('--body-file', '--body-file', [CompletionResultType]::ParameterName, 'The text from a file; `-` reads stdin')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'How much it touches: 1 (high) to 3')
            [CompletionResult]::new('--urgency', '--urgency', [CompletionResultType]::ParameterName, 'How fast it is needed: 1 (high) to 3')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, '1 (high) to 4, instead of the one from impact and urgency')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, '1 (high) to 4, instead of the one from impact and urgency')
            [CompletionResult]::new('--add-tag', '--add-tag', [CompletionResultType]::ParameterName, 'A tag to add; repeatable')
            [CompletionResult]::new('--remove-tag', '--remove-tag', [CompletionResultType]::ParameterName, 'A tag to take away; repeatable')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A field of the form that the ticket was opened with; nothing behind the = empties it; repeatable, also for the values of one field. FIELD:=JSON is JSON, FIELD=@FILE what stands in a file')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'The same as --field, as it stands')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;comment' {
            [CompletionResult]::new('-b', '-b', [CompletionResultType]::ParameterName, 'The text, Markdown')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'The text, Markdown')
            [CompletionResult]::new('--body-file', '--body-file', [CompletionResultType]::ParameterName, 'The text from a file; `-` reads stdin')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--internal', '--internal', [CompletionResultType]::ParameterName, 'Only for agents and admins to see')
            [CompletionResult]::new('--reopen', '--reopen', [CompletionResultType]::ParameterName, 'Refuse the solution with it: a resolved ticket is open again')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;ask' {
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'What is asked, Markdown; everybody who sees the ticket reads it')
            [CompletionResult]::new('--comment-file', '--comment-file', [CompletionResultType]::ParameterName, 'The same from a file; `-` reads stdin')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;assign' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The member; `@me` is you')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'A member who works on it too; repeatable')
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;take' {
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;release' {
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;transfer' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The group')
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;advance' {
            [CompletionResult]::new('--solution', '--solution', [CompletionResultType]::ParameterName, 'What solved it, Markdown, on the last step; without it the comment is the solution')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--done-at', '--done-at', [CompletionResultType]::ParameterName, 'When it was done, such as ''2026-11-21 14:30'' or 2h; without it now')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What was done, for agents and admins to read')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'The work was done away from the system')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;postpone' {
            [CompletionResult]::new('-U', '-U ', [CompletionResultType]::ParameterName, 'When it comes back, such as 2026-11-30, tomorrow or +3d')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'When it comes back, such as 2026-11-30, tomorrow or +3d')
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;freeze' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;resume' {
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;resolve' {
            [CompletionResult]::new('--solution', '--solution', [CompletionResultType]::ParameterName, 'What solved it, Markdown; without it the comment is the solution')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--done-at', '--done-at', [CompletionResultType]::ParameterName, 'When it was done, such as ''2026-11-21 14:30'' or 2h; without it now')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What was done, for agents and admins to read')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'The work was done away from the system')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;reopen' {
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;close' {
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask, where there are more than one')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask, where there are more than one')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;cancel' {
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask, where there are more than one')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask, where there are more than one')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;approve' {
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'A public comment with it')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;reject' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why; the requester side is told')
            [CompletionResult]::new('--recover', '--recover', [CompletionResultType]::ParameterName, 'Go on in an editor with a draft that was kept')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--editor', '--editor', [CompletionResultType]::ParameterName, 'Write the text in an editor')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;log' {
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Only what happened after this event')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut; the same as --after')
            [CompletionResult]::new('-S', '-S ', [CompletionResultType]::ParameterName, 'Of this time or later, such as 2026-11-21 or 7d')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Of this time or later, such as 2026-11-21 or 7d')
            [CompletionResult]::new('-U', '-U ', [CompletionResultType]::ParameterName, 'Of before this time')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Of before this time')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;watch' {
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Begin after this event; 0 begins with the first')
            [CompletionResult]::new('--max-events', '--max-events', [CompletionResultType]::ParameterName, 'End after so many events')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;lifecycle' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dot', '--dot', [CompletionResultType]::ParameterName, 'Draw it: text for Graphviz')
            [CompletionResult]::new('--mermaid', '--mermaid', [CompletionResultType]::ParameterName, 'Draw it: text for Mermaid')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;ticket;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Open a ticket, or many from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tickets; without filters the open ones that are yours')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a ticket with its comments')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what tickets say')
            [CompletionResult]::new('comment', 'comment', [CompletionResultType]::ParameterValue, 'Add a comment to tickets')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Ask the requester side something: tickets wait for the answer')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give tickets to a member of their group')
            [CompletionResult]::new('take', 'take', [CompletionResultType]::ParameterValue, 'Take tickets: you work on them now')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Give tickets back to their group')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Hand tickets to another group')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'End the present step of tickets and begin the next; the last step resolves them')
            [CompletionResult]::new('postpone', 'postpone', [CompletionResultType]::ParameterValue, 'Let tickets rest until a date: they come back by themselves')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Let tickets rest until somebody resumes them: nothing happens to them by itself')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'End the waiting of tickets: they are worked on again')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'End the work on tickets with a solution')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Refuse the solution of tickets: they are open again')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Accept the solution of tickets, for good')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Take requests back before anybody works on them')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Say yes to tickets that await your approval')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Say no to tickets that await your approval, for good')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show the history of a ticket')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Follow what happens to a ticket')
            [CompletionResult]::new('lifecycle', 'lifecycle', [CompletionResultType]::ParameterValue, 'Show the life of tickets: every verb, where it leads from and to, and who uses it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;ticket;help;new' {
            break
        }
        'desk;ticket;help;list' {
            break
        }
        'desk;ticket;help;show' {
            break
        }
        'desk;ticket;help;edit' {
            break
        }
        'desk;ticket;help;comment' {
            break
        }
        'desk;ticket;help;ask' {
            break
        }
        'desk;ticket;help;assign' {
            break
        }
        'desk;ticket;help;take' {
            break
        }
        'desk;ticket;help;release' {
            break
        }
        'desk;ticket;help;transfer' {
            break
        }
        'desk;ticket;help;advance' {
            break
        }
        'desk;ticket;help;postpone' {
            break
        }
        'desk;ticket;help;freeze' {
            break
        }
        'desk;ticket;help;resume' {
            break
        }
        'desk;ticket;help;resolve' {
            break
        }
        'desk;ticket;help;reopen' {
            break
        }
        'desk;ticket;help;close' {
            break
        }
        'desk;ticket;help;cancel' {
            break
        }
        'desk;ticket;help;approve' {
            break
        }
        'desk;ticket;help;reject' {
            break
        }
        'desk;ticket;help;log' {
            break
        }
        'desk;ticket;help;watch' {
            break
        }
        'desk;ticket;help;lifecycle' {
            break
        }
        'desk;ticket;help;help' {
            break
        }
        'desk;catalog' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('tree', 'tree', [CompletionResultType]::ParameterValue, 'Show the catalogue as a tree')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List services and categories, in the order of the tree')
            [CompletionResult]::new('grid', 'grid', [CompletionResultType]::ParameterValue, 'Show the services as cards, side by side')
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'Show what is to be filled in for a service; `*` marks what is required')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a service or a category')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a service and the categories above it, or many from a file')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change services and categories')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove services that no ticket names, and empty categories')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'Which group a request goes to')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;catalog;tree' {
            [CompletionResult]::new('--below', '--below', [CompletionResultType]::ParameterName, 'Only this category and what lies below it, by path or id')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only those with this text in path or description, and what they lie in')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;catalog;list' {
            [CompletionResult]::new('--below', '--below', [CompletionResultType]::ParameterName, 'Only this category and what lies below it, by path or id')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only those with this text in path or description')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only services in this state: draft, active or retired')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--leaves', '--leaves', [CompletionResultType]::ParameterName, 'Only services, no categories')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;catalog;grid' {
            [CompletionResult]::new('--below', '--below', [CompletionResultType]::ParameterName, 'Only what lies below this category, by path or id')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only those with this text in path or description')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of csv and tsv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;catalog;form' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'Print a JSON Schema (draft 2020-12) of a whole request, as a line of `ticket new -f` is one')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;catalog;show' {
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;catalog;new' {
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'What its id is to be; usually made from the last part of the path')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it takes: incident, question, order or change')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The group that gets its tickets; without one they stay unrouted')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'What a ticket''s impact is when it names none: 1 (high) to 3')
            [CompletionResult]::new('--urgency', '--urgency', [CompletionResultType]::ParameterName, 'What a ticket''s urgency is when it names none: 1 (high) to 3')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Whether it can be asked for: draft, active or retired')
            [CompletionResult]::new('--external-id', '--external-id', [CompletionResultType]::ParameterName, 'Its name in another system; the same again changes nothing')
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'What is to be filled in: a JSON list of fields with name, type, label, required, pii, choices, help; `-` reads stdin, `[]` takes the form away')
            [CompletionResult]::new('--process', '--process', [CompletionResultType]::ParameterName, 'The steps: a JSON list of `{"kind": "work", "group": G}` and `{"kind": "approve", "users": [U], "need": N}`')
            [CompletionResult]::new('--routes', '--routes', [CompletionResultType]::ParameterName, 'The rules that find a group: a JSON list of `{"when": {FIELD: VALUE}, "group": G}`')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Offer it only to this org; repeatable; `everyone` offers it to all')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--if-exists', '--if-exists', [CompletionResultType]::ParameterName, 'What to do when it is there already')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'A category, not a service')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the other rows when one is refused')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'The same as `--if-exists skip`')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;catalog;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The last part of the path')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it takes: incident, question, order or change')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The group that gets its tickets')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'What a ticket''s impact is when it names none: 1 (high) to 3')
            [CompletionResult]::new('--urgency', '--urgency', [CompletionResultType]::ParameterName, 'What a ticket''s urgency is when it names none: 1 (high) to 3')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Whether it can be asked for: draft, active or retired')
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'What is to be filled in: a JSON list of fields with name, type, label, required, pii, choices, help; `-` reads stdin, `[]` takes the form away')
            [CompletionResult]::new('--process', '--process', [CompletionResultType]::ParameterName, 'The steps: a JSON list of `{"kind": "work", "group": G}` and `{"kind": "approve", "users": [U], "need": N}`')
            [CompletionResult]::new('--routes', '--routes', [CompletionResultType]::ParameterName, 'The rules that find a group: a JSON list of `{"when": {FIELD: VALUE}, "group": G}`')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Offer it only to this org; repeatable; `everyone` offers it to all')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--no-group', '--no-group', [CompletionResultType]::ParameterName, 'No group gets its tickets: they stay unrouted')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;catalog;rm' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'What is not there counts as removed')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;catalog;route' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell which group a request would go to, and why')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;catalog;route;explain' {
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'What would be filled in; repeatable, also for a field that takes several values')
            [CompletionResult]::new('--requester', '--requester', [CompletionResultType]::ParameterName, 'Who would ask; usually you')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;catalog;route;help' {
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell which group a request would go to, and why')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;catalog;route;help;explain' {
            break
        }
        'desk;catalog;route;help;help' {
            break
        }
        'desk;catalog;help' {
            [CompletionResult]::new('tree', 'tree', [CompletionResultType]::ParameterValue, 'Show the catalogue as a tree')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List services and categories, in the order of the tree')
            [CompletionResult]::new('grid', 'grid', [CompletionResultType]::ParameterValue, 'Show the services as cards, side by side')
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'Show what is to be filled in for a service; `*` marks what is required')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a service or a category')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a service and the categories above it, or many from a file')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change services and categories')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove services that no ticket names, and empty categories')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'Which group a request goes to')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;catalog;help;tree' {
            break
        }
        'desk;catalog;help;list' {
            break
        }
        'desk;catalog;help;grid' {
            break
        }
        'desk;catalog;help;form' {
            break
        }
        'desk;catalog;help;show' {
            break
        }
        'desk;catalog;help;new' {
            break
        }
        'desk;catalog;help;edit' {
            break
        }
        'desk;catalog;help;rm' {
            break
        }
        'desk;catalog;help;route' {
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell which group a request would go to, and why')
            break
        }
        'desk;catalog;help;route;explain' {
            break
        }
        'desk;catalog;help;help' {
            break
        }
        'desk;group' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a group, or many from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List groups')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a group')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change groups')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove groups')
            [CompletionResult]::new('add-user', 'add-user', [CompletionResultType]::ParameterValue, 'Make users members of a group')
            [CompletionResult]::new('rm-user', 'rm-user', [CompletionResultType]::ParameterValue, 'Take users out of a group')
            [CompletionResult]::new('set-users', 'set-users', [CompletionResultType]::ParameterValue, 'Make the members of a group exactly these users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;group;new' {
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'What its id is to be; usually made from the name')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'The type: support, triage or field')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'The address of a member; repeatable')
            [CompletionResult]::new('--external-id', '--external-id', [CompletionResultType]::ParameterName, 'Its name in another system; the same again changes nothing')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--if-exists', '--if-exists', [CompletionResultType]::ParameterName, 'What to do when it is there already')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--confidential', '--confidential', [CompletionResultType]::ParameterName, 'Among agents, only its members see its tickets')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the other rows when one is refused')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'The same as `--if-exists skip`')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;group;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only groups with this text in name or description')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only groups of this type')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'Only groups with this member; `@me` is you')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;group;show' {
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;group;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name, unique in the tenant')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'The type: support, triage or field')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--confidential', '--confidential', [CompletionResultType]::ParameterName, 'Whether only its members see its tickets')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;group;rm' {
            [CompletionResult]::new('--reassign-to', '--reassign-to', [CompletionResultType]::ParameterName, 'The group that takes its open tickets and services')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'What is not there counts as removed')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;group;add-user' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;group;rm-user' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'What is not there counts as removed')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;group;set-users' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;group;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a group, or many from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List groups')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a group')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change groups')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove groups')
            [CompletionResult]::new('add-user', 'add-user', [CompletionResultType]::ParameterValue, 'Make users members of a group')
            [CompletionResult]::new('rm-user', 'rm-user', [CompletionResultType]::ParameterValue, 'Take users out of a group')
            [CompletionResult]::new('set-users', 'set-users', [CompletionResultType]::ParameterValue, 'Make the members of a group exactly these users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;group;help;new' {
            break
        }
        'desk;group;help;list' {
            break
        }
        'desk;group;help;show' {
            break
        }
        'desk;group;help;edit' {
            break
        }
        'desk;group;help;rm' {
            break
        }
        'desk;group;help;add-user' {
            break
        }
        'desk;group;help;rm-user' {
            break
        }
        'desk;group;help;set-users' {
            break
        }
        'desk;group;help;help' {
            break
        }
        'desk;user' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a user or a service account, or many from a file; a first password is shown this once')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change users')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove users: they are signed out and hidden, their history stays')
            [CompletionResult]::new('set-password', 'set-password', [CompletionResultType]::ParameterValue, 'Give a user a new password; the user is signed out everywhere, and changes it at the next sign-in')
            [CompletionResult]::new('reset-2fa', 'reset-2fa', [CompletionResultType]::ParameterValue, 'Take the second factor of users away; their sessions end and their tokens rest')
            [CompletionResult]::new('bind-os', 'bind-os', [CompletionResultType]::ParameterValue, 'Say which user an operating system''s user of the daemon''s machine is; for its owner')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;user;new' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name; without one the part of the address before the `@`')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'A role: requester, main_contact, admin or tenant_manager; repeatable')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'A language tag, such as `en`')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'The number')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What the tokens of a service account are narrowed to; repeatable')
            [CompletionResult]::new('--external-id', '--external-id', [CompletionResultType]::ParameterName, 'Its name in another system; the same again changes nothing')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--if-exists', '--if-exists', [CompletionResultType]::ParameterName, 'What to do when it is there already')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--service-account', '--service-account', [CompletionResultType]::ParameterName, 'The account of a program, which signs in by token only')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the other rows when one is refused')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'The same as `--if-exists skip`')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;user;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only users with this text in address or name')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'Only users of this organisation')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Only members of this group')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only users of this role: requester, agent, admin or tenant_manager')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;user;show' {
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;user;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('--org', '--org', [CompletionResultType]::ParameterName, 'The organisation')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'A language tag, such as `en`')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'The number')
            [CompletionResult]::new('--add-role', '--add-role', [CompletionResultType]::ParameterName, 'A role to give: main_contact, admin or tenant_manager; repeatable')
            [CompletionResult]::new('--remove-role', '--remove-role', [CompletionResultType]::ParameterName, 'A role to take away; repeatable')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--no-org', '--no-org', [CompletionResultType]::ParameterName, 'Of no organisation')
            [CompletionResult]::new('--enable', '--enable', [CompletionResultType]::ParameterName, 'May sign in again')
            [CompletionResult]::new('--disable', '--disable', [CompletionResultType]::ParameterName, 'May not sign in; what the user works on goes back to the groups')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;user;rm' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'What is not there counts as removed')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;user;set-password' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, its first line')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from stdin, its first line')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;user;reset-2fa' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;user;bind-os' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;user;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a user or a service account, or many from a file; a first password is shown this once')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change users')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove users: they are signed out and hidden, their history stays')
            [CompletionResult]::new('set-password', 'set-password', [CompletionResultType]::ParameterValue, 'Give a user a new password; the user is signed out everywhere, and changes it at the next sign-in')
            [CompletionResult]::new('reset-2fa', 'reset-2fa', [CompletionResultType]::ParameterValue, 'Take the second factor of users away; their sessions end and their tokens rest')
            [CompletionResult]::new('bind-os', 'bind-os', [CompletionResultType]::ParameterValue, 'Say which user an operating system''s user of the daemon''s machine is; for its owner')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;user;help;new' {
            break
        }
        'desk;user;help;list' {
            break
        }
        'desk;user;help;show' {
            break
        }
        'desk;user;help;edit' {
            break
        }
        'desk;user;help;rm' {
            break
        }
        'desk;user;help;set-password' {
            break
        }
        'desk;user;help;reset-2fa' {
            break
        }
        'desk;user;help;bind-os' {
            break
        }
        'desk;user;help;help' {
            break
        }
        'desk;org' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make an organisation, or many from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organisations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an organisation')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change organisations')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove organisations that have no users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;org;new' {
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'What its id is to be; usually made from the name')
            [CompletionResult]::new('--domain', '--domain', [CompletionResultType]::ParameterName, 'An e-mail domain of its people; repeatable')
            [CompletionResult]::new('--external-id', '--external-id', [CompletionResultType]::ParameterName, 'Its name in another system; the same again changes nothing')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--if-exists', '--if-exists', [CompletionResultType]::ParameterName, 'What to do when it is there already')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the other rows when one is refused')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'The same as `--if-exists skip`')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;org;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only organisations with this text in the name')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;org;show' {
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;org;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name, unique in the tenant')
            [CompletionResult]::new('--add-domain', '--add-domain', [CompletionResultType]::ParameterName, 'An e-mail domain to add; repeatable')
            [CompletionResult]::new('--remove-domain', '--remove-domain', [CompletionResultType]::ParameterName, 'An e-mail domain to take away; repeatable')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;org;rm' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'What is not there counts as removed')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;org;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make an organisation, or many from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organisations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an organisation')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change organisations')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove organisations that have no users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;org;help;new' {
            break
        }
        'desk;org;help;list' {
            break
        }
        'desk;org;help;show' {
            break
        }
        'desk;org;help;edit' {
            break
        }
        'desk;org;help;rm' {
            break
        }
        'desk;org;help;help' {
            break
        }
        'desk;token' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a token and show its secret, this once')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tokens; without filters yours that are still good')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End tokens at once')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Let tokens sign in again that are held since a backup was restored')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;token;new' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Whom it signs in, if it is not you')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What it is narrowed to, such as `read` or `ticket:create`; repeatable')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'How long it lives; 90 days if nothing is said, 365 at the most')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;token;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Those of this user; `*` means every user')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that are expired or revoked')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;token;revoke' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'What is not there counts as removed')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;token;release' {
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every token of the tenant that is held')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;token;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a token and show its secret, this once')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tokens; without filters yours that are still good')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End tokens at once')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Let tokens sign in again that are held since a backup was restored')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;token;help;new' {
            break
        }
        'desk;token;help;list' {
            break
        }
        'desk;token;help;revoke' {
            break
        }
        'desk;token;help;release' {
            break
        }
        'desk;token;help;help' {
            break
        }
        'desk;session' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the places that are signed in; without filters yours')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;session;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Those of this user, which is for admins')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;session;revoke' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'What is not there counts as removed')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;session;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the places that are signed in; without filters yours')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;session;help;list' {
            break
        }
        'desk;session;help;revoke' {
            break
        }
        'desk;session;help;help' {
            break
        }
        'desk;tenant' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a tenant of a customer, yours to set up until it is activated')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List your tenant and those of your customers')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a tenant; without a slug your own')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a tenant')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;tenant;new' {
            [CompletionResult]::new('--admin', '--admin', [CompletionResultType]::ParameterName, 'The address of the first admin')
            [CompletionResult]::new('--admin-name', '--admin-name', [CompletionResultType]::ParameterName, 'The name of the first admin')
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'The slug; without one it is made from the name')
            [CompletionResult]::new('--if-exists', '--if-exists', [CompletionResultType]::ParameterName, 'What to do when it is there already')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'The same as `--if-exists skip`')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;tenant;list' {
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;tenant;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;tenant;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;tenant;activate' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--new-secret', '--new-secret', [CompletionResultType]::ParameterName, 'End the token of a handover that nobody has taken up, and make another')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;tenant;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a tenant of a customer, yours to set up until it is activated')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List your tenant and those of your customers')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a tenant; without a slug your own')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a tenant')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;tenant;help;new' {
            break
        }
        'desk;tenant;help;list' {
            break
        }
        'desk;tenant;help;show' {
            break
        }
        'desk;tenant;help;edit' {
            break
        }
        'desk;tenant;help;activate' {
            break
        }
        'desk;tenant;help;help' {
            break
        }
        'desk;access' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'Ask the tenants of customers to let users in: each tenant gets a separate request')
            [CompletionResult]::new('draft', 'draft', [CompletionResultType]::ParameterValue, 'Prepare a request, or change the draft of this name; nobody is asked yet')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send drafts: each tenant gets a separate request, and nothing of it changes any more')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the requests that your tenant has made, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a request: one that your tenant made, with what became of it, or one that it was sent')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take requests back: who was let in by them is out at once; a draft is thrown away')
            [CompletionResult]::new('inbox', 'inbox', [CompletionResultType]::ParameterValue, 'List the requests for access to your tenant, the newest first')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve requests for access to your tenant: who is named by the provider may come in')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Deny requests for access to your tenant')
            [CompletionResult]::new('set-expiry', 'set-expiry', [CompletionResultType]::ParameterValue, 'Set, move or remove the end of approved requests; what has passed ends them now')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End approved access at once: who is inside by it is out')
            [CompletionResult]::new('mine', 'mine', [CompletionResultType]::ParameterValue, 'List the tenants that you were named for, and what their admins answered; the newest request first')
            [CompletionResult]::new('enter', 'enter', [CompletionResultType]::ParameterValue, 'Start a shell that acts in a tenant that lets you in')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Leave the tenant that you are inside of: end the visit')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run one command that acts in a tenant that lets you in')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'List who was inside your tenant, the newest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;access;request' {
            [CompletionResult]::new('--assoc', '--assoc', [CompletionResultType]::ParameterName, 'Who is to be let in where: each of these users into each of these tenants; repeatable')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'What the tenants'' admins read; `-` reads stdin. They see neither the name nor the users')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'With --wait, give up after this time, with exit 8')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the other requests of the file when one is refused')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until every tenant has approved it; exit 7 as soon as one will not')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;draft' {
            [CompletionResult]::new('--assoc', '--assoc', [CompletionResultType]::ParameterName, 'Who is to be let in where: each of these users into each of these tenants; repeatable')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'What the tenants'' admins read; `-` reads stdin. They see neither the name nor the users')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the other requests of the file when one is refused')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;send' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'With --wait, give up after this time, with exit 8')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until every tenant has approved it; exit 7 as soon as one will not')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;list' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only those in these states: draft, sent or discarded')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;show' {
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;withdraw' {
            [CompletionResult]::new('--in', '--in', [CompletionResultType]::ParameterName, 'Only in this tenant; repeatable. Without it, wherever it is pending or approved')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;inbox' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only with these: pending, approved, denied, expired, revoked or withdrawn')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;approve' {
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'What the provider and those who are let in read; `-` reads stdin')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'When it ends, such as 2026-12-31 or +30d; without it, it does not end by itself')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;deny' {
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'What the provider and those who are named read; `-` reads stdin')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;set-expiry' {
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'When it ends, such as 2026-12-31, +30d or now')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--never', '--never', [CompletionResultType]::ParameterName, 'It does not end by itself any more')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;revoke' {
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'What the provider and those who were let in read; `-` reads stdin')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Only if the object still has this version; what holds already is no change')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Go on with the others when one fails')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;mine' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only with these: pending, approved, denied, expired, revoked or withdrawn')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;enter' {
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'What you may do inside')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--legacy', '--legacy', [CompletionResultType]::ParameterName, 'By the tenant''s policy access.legacy, without a request; for tenant managers')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;leave' {
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;run' {
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'What you may do inside')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--legacy', '--legacy', [CompletionResultType]::ParameterName, 'By the tenant''s policy access.legacy, without a request; for tenant managers')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;log' {
            [CompletionResult]::new('--visit', '--visit', [CompletionResultType]::ParameterName, 'Only this visit')
            [CompletionResult]::new('--grant', '--grant', [CompletionResultType]::ParameterName, 'Only visits by this request')
            [CompletionResult]::new('-S', '-S ', [CompletionResultType]::ParameterName, 'Of this time or later, such as 2026-11-21 or 7d')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Of this time or later, such as 2026-11-21 or 7d')
            [CompletionResult]::new('-U', '-U ', [CompletionResultType]::ParameterName, 'Of before this time')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Of before this time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8; without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--inside', '--inside', [CompletionResultType]::ParameterName, 'Only those who are inside now')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and print what changes when it changes')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;access;help' {
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'Ask the tenants of customers to let users in: each tenant gets a separate request')
            [CompletionResult]::new('draft', 'draft', [CompletionResultType]::ParameterValue, 'Prepare a request, or change the draft of this name; nobody is asked yet')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send drafts: each tenant gets a separate request, and nothing of it changes any more')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the requests that your tenant has made, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a request: one that your tenant made, with what became of it, or one that it was sent')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take requests back: who was let in by them is out at once; a draft is thrown away')
            [CompletionResult]::new('inbox', 'inbox', [CompletionResultType]::ParameterValue, 'List the requests for access to your tenant, the newest first')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve requests for access to your tenant: who is named by the provider may come in')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Deny requests for access to your tenant')
            [CompletionResult]::new('set-expiry', 'set-expiry', [CompletionResultType]::ParameterValue, 'Set, move or remove the end of approved requests; what has passed ends them now')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End approved access at once: who is inside by it is out')
            [CompletionResult]::new('mine', 'mine', [CompletionResultType]::ParameterValue, 'List the tenants that you were named for, and what their admins answered; the newest request first')
            [CompletionResult]::new('enter', 'enter', [CompletionResultType]::ParameterValue, 'Start a shell that acts in a tenant that lets you in')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Leave the tenant that you are inside of: end the visit')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run one command that acts in a tenant that lets you in')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'List who was inside your tenant, the newest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;access;help;request' {
            break
        }
        'desk;access;help;draft' {
            break
        }
        'desk;access;help;send' {
            break
        }
        'desk;access;help;list' {
            break
        }
        'desk;access;help;show' {
            break
        }
        'desk;access;help;withdraw' {
            break
        }
        'desk;access;help;inbox' {
            break
        }
        'desk;access;help;approve' {
            break
        }
        'desk;access;help;deny' {
            break
        }
        'desk;access;help;set-expiry' {
            break
        }
        'desk;access;help;revoke' {
            break
        }
        'desk;access;help;mine' {
            break
        }
        'desk;access;help;enter' {
            break
        }
        'desk;access;help;leave' {
            break
        }
        'desk;access;help;run' {
            break
        }
        'desk;access;help;log' {
            break
        }
        'desk;access;help;help' {
            break
        }
        'desk;policy' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the policies of the tenant, or one of them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set policies, all of them or none')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show where the value of a policy comes from: every place, and which one holds')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;policy;show' {
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'As they hold for the tickets of this service, by path or id')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;policy;set' {
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'For the tickets of this service only, by path or id')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;policy;explain' {
            [CompletionResult]::new('--service', '--service', [CompletionResultType]::ParameterName, 'For the tickets of this service, by path or id')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;policy;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the policies of the tenant, or one of them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set policies, all of them or none')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show where the value of a policy comes from: every place, and which one holds')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;policy;help;show' {
            break
        }
        'desk;policy;help;set' {
            break
        }
        'desk;policy;help;explain' {
            break
        }
        'desk;policy;help;help' {
            break
        }
        'desk;login' {
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'What to call the place that you sign in from')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Six digits that the app shows, or a recovery code')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, its first line')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from stdin, its first line')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;logout' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;passwd' {
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the present password and the new one from stdin, a line each')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;2fa' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('enroll', 'enroll', [CompletionResultType]::ParameterValue, 'Begin to set up a second factor; desk 2fa confirm ends it')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'End the setting up of a second factor with a code of the app; shows recovery codes, this once')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether you have a second factor, and need one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;2fa;enroll' {
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;2fa;confirm' {
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'What to call the device')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'Repeating the same write with the same key does it once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--keep-other-sessions', '--keep-other-sessions', [CompletionResultType]::ParameterName, 'Leave your other sessions signed in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do all of it, show the result, and take it back')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;2fa;status' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;2fa;help' {
            [CompletionResult]::new('enroll', 'enroll', [CompletionResultType]::ParameterValue, 'Begin to set up a second factor; desk 2fa confirm ends it')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'End the setting up of a second factor with a code of the app; shows recovery codes, this once')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether you have a second factor, and need one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;2fa;help;enroll' {
            break
        }
        'desk;2fa;help;confirm' {
            break
        }
        'desk;2fa;help;status' {
            break
        }
        'desk;2fa;help;help' {
            break
        }
        'desk;can' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 when the answer is no')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;who-can' {
            [CompletionResult]::new('--cursor', '--cursor', [CompletionResultType]::ParameterName, 'Go on where an earlier list was cut')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;events' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only events about this kind of object')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only events of these types, such as ticket.created,ticket.reopened')
            [CompletionResult]::new('--visit', '--visit', [CompletionResultType]::ParameterName, 'Only what was done in this visit of somebody of another tenant; see desk access log')
            [CompletionResult]::new('--cursor-file', '--cursor-file', [CompletionResultType]::ParameterName, 'Keep the place in this file: begin after it if it is there, and write it behind each event. What was written into a pipe counts as done, and is lost with a reader that had not read it: --exec loses none. One from before a restore of the store is to be set back or removed')
            [CompletionResult]::new('--exec', '--exec', [CompletionResultType]::ParameterName, 'Run this line of the shell for each event, one after the other: the event is on its stdin as JSON, and in DESK_EVENT_SEQ, _TYPE, _KIND and _OBJECT; a token is not handed on. The cursor file moves only once it has ended with 0; else this ends with 1, and the next run begins with the same event. A signal waits for it. After a kill -9 the event that was under way comes again')
            [CompletionResult]::new('-S', '-S ', [CompletionResultType]::ParameterName, 'Of this time or later, such as 2026-11-21 or 7d')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Of this time or later, such as 2026-11-21 or 7d')
            [CompletionResult]::new('-U', '-U ', [CompletionResultType]::ParameterName, 'Of before this time')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Of before this time')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Begin after this event; 0 begins with the first')
            [CompletionResult]::new('--max-events', '--max-events', [CompletionResultType]::ParameterName, 'End after so many events')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after this time, with exit 8')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on with each new event; without --after, --since or a cursor begin with what happens from now on. In JSON there is a line of type bookmark at the start and each 30 seconds, which tells how far it has come and has no object: jq passes over it by select(.type != "bookmark")')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;wait' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'What has to be so; of several one is enough. Of a ticket: exists, state=WORD[,WORD], or only the WORD of a state. Of a request for access: exists, answered, status=WORD, state=WORD')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give up after this time, with exit 8; 0 looks once. Without it there is no end')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;api' {
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'The request as JSON; `@FILE` reads a file, `-` stdin; a call that takes a stream takes several objects, one after the other')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'The request as JSON; `@FILE` reads a file, `-` stdin; a call that takes a stream takes several objects, one after the other')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'List every call')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;daemon' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run the daemon in the foreground')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start the daemon, if it does not run')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Stop the daemon; what runs is finished first')
            [CompletionResult]::new('restart', 'restart', [CompletionResultType]::ParameterValue, 'Stop the daemon and start it again')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether the daemon runs and how it does')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Show the log of the daemon')
            [CompletionResult]::new('confirm-clock', 'confirm-clock', [CompletionResultType]::ParameterValue, 'Say that the clock is right after it jumped ahead: what falls due goes on')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Write the units with which systemd keeps the daemon; nothing is started')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;daemon;run' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'The directory of the store, the socket and the log')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file [default: deskd.toml in the data directory]')
            [CompletionResult]::new('--log', '--log', [CompletionResultType]::ParameterName, 'What is logged, such as info or deskd=debug')
            [CompletionResult]::new('--log-format', '--log-format', [CompletionResultType]::ParameterName, 'How log lines look')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'The operating system''s user who owns a new store [default: the daemon''s own]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The key that seals secrets [default: deskd.key in the configuration directory]')
            [CompletionResult]::new('--clock', '--clock', [CompletionResultType]::ParameterName, 'Where the time comes from')
            [CompletionResult]::new('--clock-start', '--clock-start', [CompletionResultType]::ParameterName, 'The instant at which a manual clock starts, in milliseconds since 1970 UTC')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--autostarted', '--autostarted', [CompletionResultType]::ParameterName, 'A command started this daemon, not a person or a service manager')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;daemon;start' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;daemon;stop' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;daemon;restart' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;daemon;status' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;daemon;logs' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many of the last lines')
            [CompletionResult]::new('--lines', '--lines', [CompletionResultType]::ParameterName, 'How many of the last lines')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on with each new line')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;daemon;confirm-clock' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;daemon;install' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'The operating system''s user who owns the machine''s store [default: you, also behind sudo]')
            [CompletionResult]::new('--program', '--program', [CompletionResultType]::ParameterName, 'The program that is started [default: this one]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'For you, with your own store; this is so if nothing is said')
            [CompletionResult]::new('--system', '--system', [CompletionResultType]::ParameterName, 'For the machine, with a store in /var/lib/desk and a user of its own')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be written, and write nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask: write over a unit that desk did not write')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask: write over a unit that desk did not write')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;daemon;help' {
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run the daemon in the foreground')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start the daemon, if it does not run')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Stop the daemon; what runs is finished first')
            [CompletionResult]::new('restart', 'restart', [CompletionResultType]::ParameterValue, 'Stop the daemon and start it again')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether the daemon runs and how it does')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Show the log of the daemon')
            [CompletionResult]::new('confirm-clock', 'confirm-clock', [CompletionResultType]::ParameterValue, 'Say that the clock is right after it jumped ahead: what falls due goes on')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Write the units with which systemd keeps the daemon; nothing is started')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;daemon;help;run' {
            break
        }
        'desk;daemon;help;start' {
            break
        }
        'desk;daemon;help;stop' {
            break
        }
        'desk;daemon;help;restart' {
            break
        }
        'desk;daemon;help;status' {
            break
        }
        'desk;daemon;help;logs' {
            break
        }
        'desk;daemon;help;confirm-clock' {
            break
        }
        'desk;daemon;help;install' {
            break
        }
        'desk;daemon;help;help' {
            break
        }
        'desk;db' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the whole store into a file, while it is used')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make a backup the store again, where there is none')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look whether the store is whole; exit 15 when it is not')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Show how large the store is, table by table')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;db;backup' {
            [CompletionResult]::new('--if-exists', '--if-exists', [CompletionResultType]::ParameterName, 'What to do when the file is there already')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Look whether it can be done, and write nothing')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;db;restore' {
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The name of the file once more; anything else is refused')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'The user of this machine who owns the store from now on [default: as in the backup]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--keep-tokens', '--keep-tokens', [CompletionResultType]::ParameterName, 'Let API tokens sign in as before: only where none was revoked since the backup')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Look whether it can be done, and write nothing')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;db;check' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to tell on stderr how far it is')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;db;stats' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;db;help' {
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the whole store into a file, while it is used')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make a backup the store again, where there is none')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look whether the store is whole; exit 15 when it is not')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Show how large the store is, table by table')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;db;help;backup' {
            break
        }
        'desk;db;help;restore' {
            break
        }
        'desk;db;help;check' {
            break
        }
        'desk;db;help;stats' {
            break
        }
        'desk;db;help;help' {
            break
        }
        'desk;context' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Name a daemon, with how to sign in there and what is usual there')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contexts; `local` is always there')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a context the usual one')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a context, or the one in force')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Forget a context')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run one command in which every desk works with a context')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;context;add' {
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'Where the daemon is: `https://HOST:PORT`, `unix:/PATH`, or `http://127.0.0.1:PORT`')
            [CompletionResult]::new('--auth', '--auth', [CompletionResultType]::ParameterName, 'What signs in: `file` is what desk login keeps, `file:/PATH` a token in a file, `env:VARIABLE` one in a variable, `command:LINE` one that a command prints')
            [CompletionResult]::new('--ca', '--ca', [CompletionResultType]::ParameterName, 'A file with the certificates to believe there')
            [CompletionResult]::new('--portal', '--portal', [CompletionResultType]::ParameterName, 'The address of a ticket of there on the web, with `{id}` for its number')
            [CompletionResult]::new('--if-exists', '--if-exists', [CompletionResultType]::ParameterName, 'What to do when it is there already')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'The same as `--if-exists skip`')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Look whether it can be done, and write nothing')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;context;list' {
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;context;use' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Look whether it can be done, and write nothing')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;context;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;context;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'What is not there counts as removed')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Look whether it can be done, and write nothing')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;context;exec' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;context;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Name a daemon, with how to sign in there and what is usual there')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contexts; `local` is always there')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a context the usual one')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a context, or the one in force')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Forget a context')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run one command in which every desk works with a context')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;context;help;add' {
            break
        }
        'desk;context;help;list' {
            break
        }
        'desk;context;help;use' {
            break
        }
        'desk;context;help;show' {
            break
        }
        'desk;context;help;rm' {
            break
        }
        'desk;context;help;exec' {
            break
        }
        'desk;context;help;help' {
            break
        }
        'desk;config' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings, and what holds of each')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Write a setting into your own file')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look whether the configuration is in order; exit 20 when something is not')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;config;list' {
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--show-origin', '--show-origin', [CompletionResultType]::ParameterName, 'Show who says so, and where')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;config;set' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--unset', '--unset', [CompletionResultType]::ParameterName, 'Take it out of the file')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Look whether it can be done, and write nothing')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;config;check' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;config;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings, and what holds of each')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Write a setting into your own file')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look whether the configuration is in order; exit 20 when something is not')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;config;help;list' {
            break
        }
        'desk;config;help;set' {
            break
        }
        'desk;config;help;check' {
            break
        }
        'desk;config;help;help' {
            break
        }
        'desk;alias' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Give a command another name')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the aliases')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Take an alias out')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;alias;set' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Look whether it can be done, and write nothing')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;alias;list' {
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;alias;rm' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'What is not there counts as removed')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Look whether it can be done, and write nothing')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;alias;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Give a command another name')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the aliases')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Take an alias out')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;alias;help;set' {
            break
        }
        'desk;alias;help;list' {
            break
        }
        'desk;alias;help;rm' {
            break
        }
        'desk;alias;help;help' {
            break
        }
        'desk;whoami' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;schema' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;explain' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;simulate' {
            [CompletionResult]::new('-U', '-U ', [CompletionResultType]::ParameterName, 'Until when, such as +30d or 2026-12-31')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when, such as +30d or 2026-12-31')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'The order: names of fields, with a `-` before those that fall')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the header of table, csv, tsv and md')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'End with 20 where there is no row')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;doctor' {
            [CompletionResult]::new('--backup-age', '--backup-age', [CompletionResultType]::ParameterName, 'How old the newest backup may be, such as 7d; off is any age. `backup_age` of the configuration says it for every call [default: 7d]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--fix', '--fix', [CompletionResultType]::ParameterName, 'Mend what can be mended without a loss: modes, the socket of a daemon that is gone, a directory that is missing')
            [CompletionResult]::new('--cron', '--cron', [CompletionResultType]::ParameterName, 'For a crontab: only what is not in order, a line for each, and nothing where all is well')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;demo' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--fast', '--fast', [CompletionResultType]::ParameterName, 'No pauses; there are none either where nobody watches')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Leave the daemon and its store there, and say how to use them')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;version' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Only this program; the daemon is not asked')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;completion' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, all fields or those named; `--json=help` lists them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what an expression in the language of jq makes of the JSON')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones')
            [CompletionResult]::new('--json-schema', '--json-schema', [CompletionResultType]::ParameterName, 'The version of the JSON: v1, which only ever gains fields')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--hyperlinks', '--hyperlinks', [CompletionResultType]::ParameterName, 'When the numbers of tickets are links to the portal, which `portal` of the configuration names')
            [CompletionResult]::new('--time-format', '--time-format', [CompletionResultType]::ParameterName, 'How to show instants to people; `DESK_TIME_FORMAT` says it for all commands')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and stands for every other; formats for programs, codes and flags are never translated')
            [CompletionResult]::new('--error-format', '--error-format', [CompletionResultType]::ParameterName, 'How to print an error: as the answer would be, as text, or as JSON')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context to work with: a daemon, and what is usual there')
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant to work in')
            [CompletionResult]::new('--rpc-timeout', '--rpc-timeout', [CompletionResultType]::ParameterName, 'How long one call may take, such as `10s`')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a call is repeated that the daemon could not take; 3 if not given')
            [CompletionResult]::new('--static', '--static', [CompletionResultType]::ParameterName, 'A script that asks nobody: commands and flags only, no values')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that begin with = + - or @')
            [CompletionResult]::new('--no-truncate', '--no-truncate', [CompletionResultType]::ParameterName, 'Never cut a title, however narrow the terminal is')
            [CompletionResult]::new('--no-autostart', '--no-autostart', [CompletionResultType]::ParameterName, 'Never start the daemon')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask a question')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never start a pager')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it in any case, as `truncated`')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is called')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'desk;help' {
            [CompletionResult]::new('ticket', 'ticket', [CompletionResultType]::ParameterValue, 'Tickets and their life')
            [CompletionResult]::new('catalog', 'catalog', [CompletionResultType]::ParameterValue, 'What can be asked for')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'The teams of agents')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'The people, and the accounts of programs')
            [CompletionResult]::new('org', 'org', [CompletionResultType]::ParameterValue, 'The organisations that requesters belong to')
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'How programs sign in')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'The places that are signed in')
            [CompletionResult]::new('tenant', 'tenant', [CompletionResultType]::ParameterValue, 'The units of isolation')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Who of a provider is let into the tenants of its customers')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'What a tenant has decided')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in, and stay so until desk logout')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'End the session that desk login keeps, and forget it')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Change your password')
            [CompletionResult]::new('2fa', '2fa', [CompletionResultType]::ParameterValue, 'Your second factor: six digits of an app')
            [CompletionResult]::new('can', 'can', [CompletionResultType]::ParameterValue, 'Tell whether a user may do something, and by which rule')
            [CompletionResult]::new('who-can', 'who-can', [CompletionResultType]::ParameterValue, 'List the users who may do something')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Show the history of the tenant, or follow it')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until a ticket or a request for access has come to a state')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Make any call of the daemon, with JSON in and out')
            [CompletionResult]::new('daemon', 'daemon', [CompletionResultType]::ParameterValue, 'The daemon that keeps the store')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'The upkeep of the store')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'The daemons that you work with')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'What holds where no flag says otherwise')
            [CompletionResult]::new('alias', 'alias', [CompletionResultType]::ParameterValue, 'Other words for commands')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show who you are to the daemon')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of an answer, or list of which there are schemas')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain an exit code, the code of an error, a field, a setting or a variable')
            [CompletionResult]::new('simulate', 'simulate', [CompletionResultType]::ParameterValue, 'Show what the daemon would do by itself, in order of time; nothing is written')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look whether everything is in order; exit 20 when something is not')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Show a ticket''s life on a small desk of its own, and clean up')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Show the versions of desk and its daemon')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print a script that completes commands and values in a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'desk;help;ticket' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Open a ticket, or many from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tickets; without filters the open ones that are yours')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a ticket with its comments')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what tickets say')
            [CompletionResult]::new('comment', 'comment', [CompletionResultType]::ParameterValue, 'Add a comment to tickets')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Ask the requester side something: tickets wait for the answer')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give tickets to a member of their group')
            [CompletionResult]::new('take', 'take', [CompletionResultType]::ParameterValue, 'Take tickets: you work on them now')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Give tickets back to their group')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Hand tickets to another group')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'End the present step of tickets and begin the next; the last step resolves them')
            [CompletionResult]::new('postpone', 'postpone', [CompletionResultType]::ParameterValue, 'Let tickets rest until a date: they come back by themselves')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Let tickets rest until somebody resumes them: nothing happens to them by itself')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'End the waiting of tickets: they are worked on again')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'End the work on tickets with a solution')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Refuse the solution of tickets: they are open again')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Accept the solution of tickets, for good')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Take requests back before anybody works on them')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Say yes to tickets that await your approval')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Say no to tickets that await your approval, for good')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show the history of a ticket')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Follow what happens to a ticket')
            [CompletionResult]::new('lifecycle', 'lifecycle', [CompletionResultType]::ParameterValue, 'Show the life of tickets: every verb, where it leads from and to, and who uses it')
            break
        }
        'desk;help;ticket;new' {
            break
        }
        'desk;help;ticket;list' {
            break
        }
        'desk;help;ticket;show' {
            break
        }
        'desk;help;ticket;edit' {
            break
        }
        'desk;help;ticket;comment' {
            break
        }
        'desk;help;ticket;ask' {
            break
        }
        'desk;help;ticket;assign' {
            break
        }
        'desk;help;ticket;take' {
            break
        }
        'desk;help;ticket;release' {
            break
        }
        'desk;help;ticket;transfer' {
            break
        }
        'desk;help;ticket;advance' {
            break
        }
        'desk;help;ticket;postpone' {
            break
        }
        'desk;help;ticket;freeze' {
            break
        }
        'desk;help;ticket;resume' {
            break
        }
        'desk;help;ticket;resolve' {
            break
        }
        'desk;help;ticket;reopen' {
            break
        }
        'desk;help;ticket;close' {
            break
        }
        'desk;help;ticket;cancel' {
            break
        }
        'desk;help;ticket;approve' {
            break
        }
        'desk;help;ticket;reject' {
            break
        }
        'desk;help;ticket;log' {
            break
        }
        'desk;help;ticket;watch' {
            break
        }
        'desk;help;ticket;lifecycle' {
            break
        }
        'desk;help;catalog' {
            [CompletionResult]::new('tree', 'tree', [CompletionResultType]::ParameterValue, 'Show the catalogue as a tree')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List services and categories, in the order of the tree')
            [CompletionResult]::new('grid', 'grid', [CompletionResultType]::ParameterValue, 'Show the services as cards, side by side')
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'Show what is to be filled in for a service; `*` marks what is required')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a service or a category')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a service and the categories above it, or many from a file')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change services and categories')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove services that no ticket names, and empty categories')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'Which group a request goes to')
            break
        }
        'desk;help;catalog;tree' {
            break
        }
        'desk;help;catalog;list' {
            break
        }
        'desk;help;catalog;grid' {
            break
        }
        'desk;help;catalog;form' {
            break
        }
        'desk;help;catalog;show' {
            break
        }
        'desk;help;catalog;new' {
            break
        }
        'desk;help;catalog;edit' {
            break
        }
        'desk;help;catalog;rm' {
            break
        }
        'desk;help;catalog;route' {
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell which group a request would go to, and why')
            break
        }
        'desk;help;catalog;route;explain' {
            break
        }
        'desk;help;group' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a group, or many from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List groups')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a group')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change groups')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove groups')
            [CompletionResult]::new('add-user', 'add-user', [CompletionResultType]::ParameterValue, 'Make users members of a group')
            [CompletionResult]::new('rm-user', 'rm-user', [CompletionResultType]::ParameterValue, 'Take users out of a group')
            [CompletionResult]::new('set-users', 'set-users', [CompletionResultType]::ParameterValue, 'Make the members of a group exactly these users')
            break
        }
        'desk;help;group;new' {
            break
        }
        'desk;help;group;list' {
            break
        }
        'desk;help;group;show' {
            break
        }
        'desk;help;group;edit' {
            break
        }
        'desk;help;group;rm' {
            break
        }
        'desk;help;group;add-user' {
            break
        }
        'desk;help;group;rm-user' {
            break
        }
        'desk;help;group;set-users' {
            break
        }
        'desk;help;user' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a user or a service account, or many from a file; a first password is shown this once')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change users')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove users: they are signed out and hidden, their history stays')
            [CompletionResult]::new('set-password', 'set-password', [CompletionResultType]::ParameterValue, 'Give a user a new password; the user is signed out everywhere, and changes it at the next sign-in')
            [CompletionResult]::new('reset-2fa', 'reset-2fa', [CompletionResultType]::ParameterValue, 'Take the second factor of users away; their sessions end and their tokens rest')
            [CompletionResult]::new('bind-os', 'bind-os', [CompletionResultType]::ParameterValue, 'Say which user an operating system''s user of the daemon''s machine is; for its owner')
            break
        }
        'desk;help;user;new' {
            break
        }
        'desk;help;user;list' {
            break
        }
        'desk;help;user;show' {
            break
        }
        'desk;help;user;edit' {
            break
        }
        'desk;help;user;rm' {
            break
        }
        'desk;help;user;set-password' {
            break
        }
        'desk;help;user;reset-2fa' {
            break
        }
        'desk;help;user;bind-os' {
            break
        }
        'desk;help;org' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make an organisation, or many from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List organisations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an organisation')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change organisations')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove organisations that have no users')
            break
        }
        'desk;help;org;new' {
            break
        }
        'desk;help;org;list' {
            break
        }
        'desk;help;org;show' {
            break
        }
        'desk;help;org;edit' {
            break
        }
        'desk;help;org;rm' {
            break
        }
        'desk;help;token' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a token and show its secret, this once')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tokens; without filters yours that are still good')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End tokens at once')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Let tokens sign in again that are held since a backup was restored')
            break
        }
        'desk;help;token;new' {
            break
        }
        'desk;help;token;list' {
            break
        }
        'desk;help;token;revoke' {
            break
        }
        'desk;help;token;release' {
            break
        }
        'desk;help;session' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the places that are signed in; without filters yours')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions at once')
            break
        }
        'desk;help;session;list' {
            break
        }
        'desk;help;session;revoke' {
            break
        }
        'desk;help;tenant' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a tenant of a customer, yours to set up until it is activated')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List your tenant and those of your customers')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a tenant; without a slug your own')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a tenant')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token')
            break
        }
        'desk;help;tenant;new' {
            break
        }
        'desk;help;tenant;list' {
            break
        }
        'desk;help;tenant;show' {
            break
        }
        'desk;help;tenant;edit' {
            break
        }
        'desk;help;tenant;activate' {
            break
        }
        'desk;help;access' {
            [CompletionResult]::new('request', 'request', [CompletionResultType]::ParameterValue, 'Ask the tenants of customers to let users in: each tenant gets a separate request')
            [CompletionResult]::new('draft', 'draft', [CompletionResultType]::ParameterValue, 'Prepare a request, or change the draft of this name; nobody is asked yet')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send drafts: each tenant gets a separate request, and nothing of it changes any more')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the requests that your tenant has made, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a request: one that your tenant made, with what became of it, or one that it was sent')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take requests back: who was let in by them is out at once; a draft is thrown away')
            [CompletionResult]::new('inbox', 'inbox', [CompletionResultType]::ParameterValue, 'List the requests for access to your tenant, the newest first')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve requests for access to your tenant: who is named by the provider may come in')
            [CompletionResult]::new('deny', 'deny', [CompletionResultType]::ParameterValue, 'Deny requests for access to your tenant')
            [CompletionResult]::new('set-expiry', 'set-expiry', [CompletionResultType]::ParameterValue, 'Set, move or remove the end of approved requests; what has passed ends them now')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End approved access at once: who is inside by it is out')
            [CompletionResult]::new('mine', 'mine', [CompletionResultType]::ParameterValue, 'List the tenants that you were named for, and what their admins answered; the newest request first')
            [CompletionResult]::new('enter', 'enter', [CompletionResultType]::ParameterValue, 'Start a shell that acts in a tenant that lets you in')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Leave the tenant that you are inside of: end the visit')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run one command that acts in a tenant that lets you in')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'List who was inside your tenant, the newest first')
            break
        }
        'desk;help;access;request' {
            break
        }
        'desk;help;access;draft' {
            break
        }
        'desk;help;access;send' {
            break
        }
        'desk;help;access;list' {
            break
        }
        'desk;help;access;show' {
            break
        }
        'desk;help;access;withdraw' {
            break
        }
        'desk;help;access;inbox' {
            break
        }
        'desk;help;access;approve' {
            break
        }
        'desk;help;access;deny' {
            break
        }
        'desk;help;access;set-expiry' {
            break
        }
        'desk;help;access;revoke' {
            break
        }
        'desk;help;access;mine' {
            break
        }
        'desk;help;access;enter' {
            break
        }
        'desk;help;access;leave' {
            break
        }
        'desk;help;access;run' {
            break
        }
        'desk;help;access;log' {
            break
        }
        'desk;help;policy' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the policies of the tenant, or one of them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set policies, all of them or none')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show where the value of a policy comes from: every place, and which one holds')
            break
        }
        'desk;help;policy;show' {
            break
        }
        'desk;help;policy;set' {
            break
        }
        'desk;help;policy;explain' {
            break
        }
        'desk;help;login' {
            break
        }
        'desk;help;logout' {
            break
        }
        'desk;help;passwd' {
            break
        }
        'desk;help;2fa' {
            [CompletionResult]::new('enroll', 'enroll', [CompletionResultType]::ParameterValue, 'Begin to set up a second factor; desk 2fa confirm ends it')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'End the setting up of a second factor with a code of the app; shows recovery codes, this once')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether you have a second factor, and need one')
            break
        }
        'desk;help;2fa;enroll' {
            break
        }
        'desk;help;2fa;confirm' {
            break
        }
        'desk;help;2fa;status' {
            break
        }
        'desk;help;can' {
            break
        }
        'desk;help;who-can' {
            break
        }
        'desk;help;events' {
            break
        }
        'desk;help;wait' {
            break
        }
        'desk;help;api' {
            break
        }
        'desk;help;daemon' {
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run the daemon in the foreground')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start the daemon, if it does not run')
            [CompletionResult]::new('stop', 'stop', [CompletionResultType]::ParameterValue, 'Stop the daemon; what runs is finished first')
            [CompletionResult]::new('restart', 'restart', [CompletionResultType]::ParameterValue, 'Stop the daemon and start it again')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether the daemon runs and how it does')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Show the log of the daemon')
            [CompletionResult]::new('confirm-clock', 'confirm-clock', [CompletionResultType]::ParameterValue, 'Say that the clock is right after it jumped ahead: what falls due goes on')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Write the units with which systemd keeps the daemon; nothing is started')
            break
        }
        'desk;help;daemon;run' {
            break
        }
        'desk;help;daemon;start' {
            break
        }
        'desk;help;daemon;stop' {
            break
        }
        'desk;help;daemon;restart' {
            break
        }
        'desk;help;daemon;status' {
            break
        }
        'desk;help;daemon;logs' {
            break
        }
        'desk;help;daemon;confirm-clock' {
            break
        }
        'desk;help;daemon;install' {
            break
        }
        'desk;help;db' {
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the whole store into a file, while it is used')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make a backup the store again, where there is none')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look whether the store is whole; exit 15 when it is not')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Show how large the store is, table by table')
            break
        }
        'desk;help;db;backup' {
            break
        }
        'desk;help;db;restore' {
            break
        }
        'desk;help;db;check' {
            break
        }
        'desk;help;db;stats' {
            break
        }
        'desk;help;context' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Name a daemon, with how to sign in there and what is usual there')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contexts; `local` is always there')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a context the usual one')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a context, or the one in force')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Forget a context')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run one command in which every desk works with a context')
            break
        }
        'desk;help;context;add' {
            break
        }
        'desk;help;context;list' {
            break
        }
        'desk;help;context;use' {
            break
        }
        'desk;help;context;show' {
            break
        }
        'desk;help;context;rm' {
            break
        }
        'desk;help;context;exec' {
            break
        }
        'desk;help;config' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings, and what holds of each')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Write a setting into your own file')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look whether the configuration is in order; exit 20 when something is not')
            break
        }
        'desk;help;config;list' {
            break
        }
        'desk;help;config;set' {
            break
        }
        'desk;help;config;check' {
            break
        }
        'desk;help;alias' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Give a command another name')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the aliases')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Take an alias out')
            break
        }
        'desk;help;alias;set' {
            break
        }
        'desk;help;alias;list' {
            break
        }
        'desk;help;alias;rm' {
            break
        }
        'desk;help;whoami' {
            break
        }
        'desk;help;schema' {
            break
        }
        'desk;help;explain' {
            break
        }
        'desk;help;simulate' {
            break
        }
        'desk;help;doctor' {
            break
        }
        'desk;help;demo' {
            break
        }
        'desk;help;version' {
            break
        }
        'desk;help;completion' {
            break
        }
        'desk;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
