
use builtin;
use str;

set edit:completion:arg-completer[desk] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'desk'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'desk'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand ticket 'Tickets and their life'
            cand catalog 'What can be asked for'
            cand group 'The teams of agents'
            cand user 'The people, and the accounts of programs'
            cand org 'The organisations that requesters belong to'
            cand token 'How programs sign in'
            cand session 'The places that are signed in'
            cand tenant 'The units of isolation'
            cand access 'Who of a provider is let into the tenants of its customers'
            cand policy 'What a tenant has decided'
            cand login 'Sign in, and stay so until desk logout'
            cand logout 'End the session that desk login keeps, and forget it'
            cand passwd 'Change your password'
            cand 2fa 'Your second factor: six digits of an app'
            cand can 'Tell whether a user may do something, and by which rule'
            cand who-can 'List the users who may do something'
            cand events 'Show the history of the tenant, or follow it'
            cand daemon 'The daemon that keeps the store'
            cand db 'The upkeep of the store'
            cand whoami 'Show who you are to the daemon'
            cand simulate 'Show what the daemon would do by itself, in order of time; nothing is written'
            cand doctor 'Look whether everything is in order; exit 20 when something is not'
            cand demo 'Show a ticket''s life on a small desk of its own, and clean up'
            cand version 'Show the versions of desk and its daemon'
            cand completion 'Print a script that completes commands in a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;ticket'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand new 'Open a ticket, or many from a file'
            cand list 'List tickets; without filters the open ones that are yours'
            cand show 'Show a ticket with its comments'
            cand edit 'Change what tickets say'
            cand comment 'Add a comment to tickets'
            cand ask 'Ask the requester side something: tickets wait for the answer'
            cand assign 'Give tickets to a member of their group'
            cand take 'Take tickets: you work on them now'
            cand release 'Give tickets back to their group'
            cand transfer 'Hand tickets to another group'
            cand advance 'End the present step of tickets and begin the next; the last step resolves them'
            cand postpone 'Let tickets rest until a date: they come back by themselves'
            cand freeze 'Let tickets rest until somebody resumes them: nothing happens to them by itself'
            cand resume 'End the waiting of tickets: they are worked on again'
            cand resolve 'End the work on tickets with a solution'
            cand reopen 'Refuse the solution of tickets: they are open again'
            cand close 'Accept the solution of tickets, for good'
            cand cancel 'Take requests back before anybody works on them'
            cand approve 'Say yes to tickets that await your approval'
            cand reject 'Say no to tickets that await your approval, for good'
            cand log 'Show the history of a ticket'
            cand watch 'Follow what happens to a ticket'
            cand lifecycle 'Show the life of tickets: every verb, where it leads from and to, and who uses it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;ticket;new'= {
            cand -t 'One line'
            cand --title 'One line'
            cand -b 'The text, Markdown'
            cand --body 'The text, Markdown'
            cand --body-file 'The text from a file; `-` reads stdin'
            cand --service 'The service, by path or id'
            cand --set 'A field of the service''s form; repeatable, also for the values of one field'
            cand --requester 'Who asks, if it is not you'
            cand --impact 'How much it touches: 1 (high) to 3'
            cand --urgency 'How fast it is needed: 1 (high) to 3'
            cand -p '1 (high) to 4, instead of the one from impact and urgency'
            cand --priority '1 (high) to 4, instead of the one from impact and urgency'
            cand -g 'The group that is to have it'
            cand --group 'The group that is to have it'
            cand -a 'The agent who is to work on it'
            cand --assignee 'The agent who is to work on it'
            cand -l 'A word to find it by; repeatable'
            cand --tag 'A word to find it by; repeatable'
            cand --external-id 'Its name in another system; the same again changes nothing'
            cand -f 'Make one for each row of a file, CSV or JSON Lines; `-` reads stdin'
            cand --file 'Make one for each row of a file, CSV or JSON Lines; `-` reads stdin'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the other rows when one is refused'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;list'= {
            cand --state 'In these states; `open` is all that are not ended'
            cand --waiting 'Those that wait: for the requester side, for a date, or until they are resumed; without a value all of them'
            cand -g 'Of this group; `none` for those without'
            cand --group 'Of this group; `none` for those without'
            cand -a 'Of this agent; `@me` is you, `none` for those without'
            cand --assignee 'Of this agent; `@me` is you, `none` for those without'
            cand --requester 'Of this requester; `@me` is you'
            cand --org 'Of this organisation'
            cand --service 'Of this service, by path or id'
            cand -l 'With all of these tags; repeatable'
            cand --tag 'With all of these tags; repeatable'
            cand -p 'Of this priority'
            cand --priority 'Of this priority'
            cand -S 'Opened at this time or later, such as 2026-11-21 or 7d'
            cand --since 'Opened at this time or later, such as 2026-11-21 or 7d'
            cand -U 'Opened before this time'
            cand --until 'Opened before this time'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --all 'All that you may see, ended or not'
            cand --closed 'Those that have come to their end'
            cand --unrouted 'Those that no group has'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;show'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;edit'= {
            cand -t 'One line'
            cand --title 'One line'
            cand -b 'The text, Markdown'
            cand --body 'The text, Markdown'
            cand --body-file 'The text from a file; `-` reads stdin'
            cand --impact 'How much it touches: 1 (high) to 3'
            cand --urgency 'How fast it is needed: 1 (high) to 3'
            cand -p '1 (high) to 4, instead of the one from impact and urgency'
            cand --priority '1 (high) to 4, instead of the one from impact and urgency'
            cand --add-tag 'A tag to add; repeatable'
            cand --remove-tag 'A tag to take away; repeatable'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;comment'= {
            cand -b 'The text, Markdown'
            cand --body 'The text, Markdown'
            cand --body-file 'The text from a file; `-` reads stdin'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --internal 'Only for agents and admins to see'
            cand --reopen 'Refuse the solution with it: a resolved ticket is open again'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;ask'= {
            cand --comment 'What is asked, Markdown; everybody who sees the ticket reads it'
            cand --comment-file 'The same from a file; `-` reads stdin'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;assign'= {
            cand --to 'The member; `@me` is you'
            cand --with 'A member who works on it too; repeatable'
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;take'= {
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;release'= {
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;transfer'= {
            cand --to 'The group'
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;advance'= {
            cand --solution 'What solved it, Markdown, on the last step; without it the comment is the solution'
            cand --comment 'A public comment with it'
            cand --done-at 'When it was done, such as ''2026-11-21 14:30'' or 2h; without it now'
            cand --note 'What was done, for agents and admins to read'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --offline 'The work was done away from the system'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;postpone'= {
            cand -U 'When it comes back, such as 2026-11-30, tomorrow or +3d'
            cand --until 'When it comes back, such as 2026-11-30, tomorrow or +3d'
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;freeze'= {
            cand --reason 'Why'
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;resume'= {
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;resolve'= {
            cand --solution 'What solved it, Markdown; without it the comment is the solution'
            cand --comment 'A public comment with it'
            cand --done-at 'When it was done, such as ''2026-11-21 14:30'' or 2h; without it now'
            cand --note 'What was done, for agents and admins to read'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --offline 'The work was done away from the system'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;reopen'= {
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;close'= {
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;cancel'= {
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;approve'= {
            cand --comment 'A public comment with it'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;reject'= {
            cand --reason 'Why; the requester side is told'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;log'= {
            cand --after 'Only what happened after this event'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;watch'= {
            cand --after 'Begin after this event; 0 begins with the first'
            cand --max-events 'End after so many events'
            cand --timeout 'End after this time; exit 8 if --max-events were not reached'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;lifecycle'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --dot 'Draw it: text for Graphviz'
            cand --mermaid 'Draw it: text for Mermaid'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;ticket;help'= {
            cand new 'Open a ticket, or many from a file'
            cand list 'List tickets; without filters the open ones that are yours'
            cand show 'Show a ticket with its comments'
            cand edit 'Change what tickets say'
            cand comment 'Add a comment to tickets'
            cand ask 'Ask the requester side something: tickets wait for the answer'
            cand assign 'Give tickets to a member of their group'
            cand take 'Take tickets: you work on them now'
            cand release 'Give tickets back to their group'
            cand transfer 'Hand tickets to another group'
            cand advance 'End the present step of tickets and begin the next; the last step resolves them'
            cand postpone 'Let tickets rest until a date: they come back by themselves'
            cand freeze 'Let tickets rest until somebody resumes them: nothing happens to them by itself'
            cand resume 'End the waiting of tickets: they are worked on again'
            cand resolve 'End the work on tickets with a solution'
            cand reopen 'Refuse the solution of tickets: they are open again'
            cand close 'Accept the solution of tickets, for good'
            cand cancel 'Take requests back before anybody works on them'
            cand approve 'Say yes to tickets that await your approval'
            cand reject 'Say no to tickets that await your approval, for good'
            cand log 'Show the history of a ticket'
            cand watch 'Follow what happens to a ticket'
            cand lifecycle 'Show the life of tickets: every verb, where it leads from and to, and who uses it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;ticket;help;new'= {
        }
        &'desk;ticket;help;list'= {
        }
        &'desk;ticket;help;show'= {
        }
        &'desk;ticket;help;edit'= {
        }
        &'desk;ticket;help;comment'= {
        }
        &'desk;ticket;help;ask'= {
        }
        &'desk;ticket;help;assign'= {
        }
        &'desk;ticket;help;take'= {
        }
        &'desk;ticket;help;release'= {
        }
        &'desk;ticket;help;transfer'= {
        }
        &'desk;ticket;help;advance'= {
        }
        &'desk;ticket;help;postpone'= {
        }
        &'desk;ticket;help;freeze'= {
        }
        &'desk;ticket;help;resume'= {
        }
        &'desk;ticket;help;resolve'= {
        }
        &'desk;ticket;help;reopen'= {
        }
        &'desk;ticket;help;close'= {
        }
        &'desk;ticket;help;cancel'= {
        }
        &'desk;ticket;help;approve'= {
        }
        &'desk;ticket;help;reject'= {
        }
        &'desk;ticket;help;log'= {
        }
        &'desk;ticket;help;watch'= {
        }
        &'desk;ticket;help;lifecycle'= {
        }
        &'desk;ticket;help;help'= {
        }
        &'desk;catalog'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand tree 'Show the catalogue as a tree'
            cand list 'List services and categories, in the order of the tree'
            cand grid 'Show the services as cards, side by side'
            cand form 'Show what is to be filled in for a service; `*` marks what is required'
            cand show 'Show a service or a category'
            cand new 'Make a service and the categories above it, or many from a file'
            cand edit 'Change services and categories'
            cand rm 'Remove services that no ticket names, and empty categories'
            cand route 'Which group a request goes to'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;catalog;tree'= {
            cand --below 'Only this category and what lies below it, by path or id'
            cand --search 'Only those with this text in path or description, and what they lie in'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;catalog;list'= {
            cand --below 'Only this category and what lies below it, by path or id'
            cand --search 'Only those with this text in path or description'
            cand --state 'Only services in this state: draft, active or retired'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --leaves 'Only services, no categories'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;catalog;grid'= {
            cand --below 'Only what lies below this category, by path or id'
            cand --search 'Only those with this text in path or description'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-headers 'Leave out the header of csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;catalog;form'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --schema 'Print a JSON Schema (draft 2020-12) of a whole request, as a line of `ticket new -f` is one'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;catalog;show'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;catalog;new'= {
            cand --slug 'What its id is to be; usually made from the last part of the path'
            cand --kind 'What it takes: incident, question, order or change'
            cand --group 'The group that gets its tickets; without one they stay unrouted'
            cand --description 'What it is for'
            cand --impact 'What a ticket''s impact is when it names none: 1 (high) to 3'
            cand --urgency 'What a ticket''s urgency is when it names none: 1 (high) to 3'
            cand --state 'Whether it can be asked for: draft, active or retired'
            cand --external-id 'Its name in another system; the same again changes nothing'
            cand --form 'What is to be filled in: a JSON list of fields with name, type, label, required, pii, choices, help; `-` reads stdin, `[]` takes the form away'
            cand --process 'The steps: a JSON list of `{"kind": "work", "group": G}` and `{"kind": "approve", "users": [U], "need": N}`'
            cand --routes 'The rules that find a group: a JSON list of `{"when": {FIELD: VALUE}, "group": G}`'
            cand --audience 'Offer it only to this org; repeatable; `everyone` offers it to all'
            cand -f 'Make one for each row of a file, CSV or JSON Lines; `-` reads stdin'
            cand --file 'Make one for each row of a file, CSV or JSON Lines; `-` reads stdin'
            cand --if-exists 'What to do when it is there already'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --category 'A category, not a service'
            cand --keep-going 'Go on with the other rows when one is refused'
            cand --if-not-exists 'The same as `--if-exists skip`'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;catalog;edit'= {
            cand --name 'The last part of the path'
            cand --kind 'What it takes: incident, question, order or change'
            cand --group 'The group that gets its tickets'
            cand --description 'What it is for'
            cand --impact 'What a ticket''s impact is when it names none: 1 (high) to 3'
            cand --urgency 'What a ticket''s urgency is when it names none: 1 (high) to 3'
            cand --state 'Whether it can be asked for: draft, active or retired'
            cand --form 'What is to be filled in: a JSON list of fields with name, type, label, required, pii, choices, help; `-` reads stdin, `[]` takes the form away'
            cand --process 'The steps: a JSON list of `{"kind": "work", "group": G}` and `{"kind": "approve", "users": [U], "need": N}`'
            cand --routes 'The rules that find a group: a JSON list of `{"when": {FIELD: VALUE}, "group": G}`'
            cand --audience 'Offer it only to this org; repeatable; `everyone` offers it to all'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-group 'No group gets its tickets: they stay unrouted'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;catalog;rm'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --ignore-missing 'What is not there counts as removed'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;catalog;route'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand explain 'Tell which group a request would go to, and why'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;catalog;route;explain'= {
            cand --set 'What would be filled in; repeatable, also for a field that takes several values'
            cand --requester 'Who would ask; usually you'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;catalog;route;help'= {
            cand explain 'Tell which group a request would go to, and why'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;catalog;route;help;explain'= {
        }
        &'desk;catalog;route;help;help'= {
        }
        &'desk;catalog;help'= {
            cand tree 'Show the catalogue as a tree'
            cand list 'List services and categories, in the order of the tree'
            cand grid 'Show the services as cards, side by side'
            cand form 'Show what is to be filled in for a service; `*` marks what is required'
            cand show 'Show a service or a category'
            cand new 'Make a service and the categories above it, or many from a file'
            cand edit 'Change services and categories'
            cand rm 'Remove services that no ticket names, and empty categories'
            cand route 'Which group a request goes to'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;catalog;help;tree'= {
        }
        &'desk;catalog;help;list'= {
        }
        &'desk;catalog;help;grid'= {
        }
        &'desk;catalog;help;form'= {
        }
        &'desk;catalog;help;show'= {
        }
        &'desk;catalog;help;new'= {
        }
        &'desk;catalog;help;edit'= {
        }
        &'desk;catalog;help;rm'= {
        }
        &'desk;catalog;help;route'= {
            cand explain 'Tell which group a request would go to, and why'
        }
        &'desk;catalog;help;route;explain'= {
        }
        &'desk;catalog;help;help'= {
        }
        &'desk;group'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand new 'Make a group, or many from a file'
            cand list 'List groups'
            cand show 'Show a group'
            cand edit 'Change groups'
            cand rm 'Remove groups'
            cand add-user 'Make users members of a group'
            cand rm-user 'Take users out of a group'
            cand set-users 'Make the members of a group exactly these users'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;group;new'= {
            cand --slug 'What its id is to be; usually made from the name'
            cand --type 'The type: support, triage or field'
            cand --description 'What it is for'
            cand --member 'The address of a member; repeatable'
            cand --external-id 'Its name in another system; the same again changes nothing'
            cand -f 'Make one for each row of a file, CSV or JSON Lines; `-` reads stdin'
            cand --file 'Make one for each row of a file, CSV or JSON Lines; `-` reads stdin'
            cand --if-exists 'What to do when it is there already'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --confidential 'Among agents, only its members see its tickets'
            cand --keep-going 'Go on with the other rows when one is refused'
            cand --if-not-exists 'The same as `--if-exists skip`'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;group;list'= {
            cand --search 'Only groups with this text in name or description'
            cand --type 'Only groups of this type'
            cand --member 'Only groups with this member; `@me` is you'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;group;show'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;group;edit'= {
            cand --name 'The name, unique in the tenant'
            cand --type 'The type: support, triage or field'
            cand --description 'What it is for'
            cand --confidential 'Whether only its members see its tickets'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;group;rm'= {
            cand --reassign-to 'The group that takes its open tickets and services'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --ignore-missing 'What is not there counts as removed'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;group;add-user'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;group;rm-user'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --ignore-missing 'What is not there counts as removed'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;group;set-users'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;group;help'= {
            cand new 'Make a group, or many from a file'
            cand list 'List groups'
            cand show 'Show a group'
            cand edit 'Change groups'
            cand rm 'Remove groups'
            cand add-user 'Make users members of a group'
            cand rm-user 'Take users out of a group'
            cand set-users 'Make the members of a group exactly these users'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;group;help;new'= {
        }
        &'desk;group;help;list'= {
        }
        &'desk;group;help;show'= {
        }
        &'desk;group;help;edit'= {
        }
        &'desk;group;help;rm'= {
        }
        &'desk;group;help;add-user'= {
        }
        &'desk;group;help;rm-user'= {
        }
        &'desk;group;help;set-users'= {
        }
        &'desk;group;help;help'= {
        }
        &'desk;user'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand new 'Make a user or a service account, or many from a file; a first password is shown this once'
            cand list 'List users'
            cand show 'Show a user'
            cand edit 'Change users'
            cand rm 'Remove users: they are signed out and hidden, their history stays'
            cand set-password 'Give a user a new password and show it, this once; the user is signed out everywhere'
            cand reset-2fa 'Take the second factor of users away; their sessions end and their tokens rest'
            cand bind-os 'Say which user an operating system''s user of the daemon''s machine is; for its owner'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;user;new'= {
            cand --name 'The name; without one the part of the address before the `@`'
            cand --org 'The organisation'
            cand --role 'A role: requester, main_contact, admin or tenant_manager; repeatable'
            cand --language 'A language tag, such as `en`'
            cand --phone 'The number'
            cand --scope 'What the tokens of a service account are narrowed to; repeatable'
            cand --external-id 'Its name in another system; the same again changes nothing'
            cand -f 'Make one for each row of a file, CSV or JSON Lines; `-` reads stdin'
            cand --file 'Make one for each row of a file, CSV or JSON Lines; `-` reads stdin'
            cand --if-exists 'What to do when it is there already'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --service-account 'The account of a program, which signs in by token only'
            cand --keep-going 'Go on with the other rows when one is refused'
            cand --if-not-exists 'The same as `--if-exists skip`'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;user;list'= {
            cand --search 'Only users with this text in address or name'
            cand --org 'Only users of this organisation'
            cand --group 'Only members of this group'
            cand --role 'Only users of this role: requester, agent, admin or tenant_manager'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;user;show'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;user;edit'= {
            cand --name 'The name'
            cand --org 'The organisation'
            cand --language 'A language tag, such as `en`'
            cand --phone 'The number'
            cand --add-role 'A role to give: main_contact, admin or tenant_manager; repeatable'
            cand --remove-role 'A role to take away; repeatable'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-org 'Of no organisation'
            cand --enable 'May sign in again'
            cand --disable 'May not sign in; what the user works on goes back to the groups'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;user;rm'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --ignore-missing 'What is not there counts as removed'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;user;set-password'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;user;reset-2fa'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;user;bind-os'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;user;help'= {
            cand new 'Make a user or a service account, or many from a file; a first password is shown this once'
            cand list 'List users'
            cand show 'Show a user'
            cand edit 'Change users'
            cand rm 'Remove users: they are signed out and hidden, their history stays'
            cand set-password 'Give a user a new password and show it, this once; the user is signed out everywhere'
            cand reset-2fa 'Take the second factor of users away; their sessions end and their tokens rest'
            cand bind-os 'Say which user an operating system''s user of the daemon''s machine is; for its owner'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;user;help;new'= {
        }
        &'desk;user;help;list'= {
        }
        &'desk;user;help;show'= {
        }
        &'desk;user;help;edit'= {
        }
        &'desk;user;help;rm'= {
        }
        &'desk;user;help;set-password'= {
        }
        &'desk;user;help;reset-2fa'= {
        }
        &'desk;user;help;bind-os'= {
        }
        &'desk;user;help;help'= {
        }
        &'desk;org'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand new 'Make an organisation, or many from a file'
            cand list 'List organisations'
            cand show 'Show an organisation'
            cand edit 'Change organisations'
            cand rm 'Remove organisations that have no users'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;org;new'= {
            cand --slug 'What its id is to be; usually made from the name'
            cand --domain 'An e-mail domain of its people; repeatable'
            cand --external-id 'Its name in another system; the same again changes nothing'
            cand -f 'Make one for each row of a file, CSV or JSON Lines; `-` reads stdin'
            cand --file 'Make one for each row of a file, CSV or JSON Lines; `-` reads stdin'
            cand --if-exists 'What to do when it is there already'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the other rows when one is refused'
            cand --if-not-exists 'The same as `--if-exists skip`'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;org;list'= {
            cand --search 'Only organisations with this text in the name'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;org;show'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;org;edit'= {
            cand --name 'The name, unique in the tenant'
            cand --add-domain 'An e-mail domain to add; repeatable'
            cand --remove-domain 'An e-mail domain to take away; repeatable'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;org;rm'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --ignore-missing 'What is not there counts as removed'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;org;help'= {
            cand new 'Make an organisation, or many from a file'
            cand list 'List organisations'
            cand show 'Show an organisation'
            cand edit 'Change organisations'
            cand rm 'Remove organisations that have no users'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;org;help;new'= {
        }
        &'desk;org;help;list'= {
        }
        &'desk;org;help;show'= {
        }
        &'desk;org;help;edit'= {
        }
        &'desk;org;help;rm'= {
        }
        &'desk;org;help;help'= {
        }
        &'desk;token'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand new 'Make a token and show its secret, this once'
            cand list 'List tokens; without filters yours that are still good'
            cand revoke 'End tokens at once'
            cand release 'Let tokens sign in again that are held since a backup was restored'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;token;new'= {
            cand --user 'Whom it signs in, if it is not you'
            cand --scope 'What it is narrowed to, such as `read` or `ticket:create`; repeatable'
            cand --expires 'How long it lives; 90 days if nothing is said, 365 at the most'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;token;list'= {
            cand --user 'Those of this user; `*` means every user'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --all 'Also those that are expired or revoked'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;token;revoke'= {
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --ignore-missing 'What is not there counts as removed'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;token;release'= {
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --all 'Every token of the tenant that is held'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;token;help'= {
            cand new 'Make a token and show its secret, this once'
            cand list 'List tokens; without filters yours that are still good'
            cand revoke 'End tokens at once'
            cand release 'Let tokens sign in again that are held since a backup was restored'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;token;help;new'= {
        }
        &'desk;token;help;list'= {
        }
        &'desk;token;help;revoke'= {
        }
        &'desk;token;help;release'= {
        }
        &'desk;token;help;help'= {
        }
        &'desk;session'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the places that are signed in; without filters yours'
            cand revoke 'End sessions at once'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;session;list'= {
            cand --user 'Those of this user, which is for admins'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;session;revoke'= {
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --ignore-missing 'What is not there counts as removed'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;session;help'= {
            cand list 'List the places that are signed in; without filters yours'
            cand revoke 'End sessions at once'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;session;help;list'= {
        }
        &'desk;session;help;revoke'= {
        }
        &'desk;session;help;help'= {
        }
        &'desk;tenant'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand new 'Make a tenant of a customer, yours to set up until it is activated'
            cand list 'List your tenant and those of your customers'
            cand show 'Show a tenant; without a slug your own'
            cand edit 'Change a tenant'
            cand activate 'Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;tenant;new'= {
            cand --admin 'The address of the first admin'
            cand --admin-name 'The name of the first admin'
            cand --slug 'The slug; without one it is made from the name'
            cand --if-exists 'What to do when it is there already'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --if-not-exists 'The same as `--if-exists skip`'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;tenant;list'= {
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;tenant;show'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;tenant;edit'= {
            cand --name 'The name'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;tenant;activate'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;tenant;help'= {
            cand new 'Make a tenant of a customer, yours to set up until it is activated'
            cand list 'List your tenant and those of your customers'
            cand show 'Show a tenant; without a slug your own'
            cand edit 'Change a tenant'
            cand activate 'Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;tenant;help;new'= {
        }
        &'desk;tenant;help;list'= {
        }
        &'desk;tenant;help;show'= {
        }
        &'desk;tenant;help;edit'= {
        }
        &'desk;tenant;help;activate'= {
        }
        &'desk;tenant;help;help'= {
        }
        &'desk;access'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand request 'Ask the tenants of customers to let users in: each tenant gets a separate request'
            cand draft 'Prepare a request, or change the draft of this name; nobody is asked yet'
            cand send 'Send drafts: each tenant gets a separate request, and nothing of it changes any more'
            cand list 'List the requests that your tenant has made, the newest first'
            cand show 'Show a request: one that your tenant made, with what became of it, or one that it was sent'
            cand withdraw 'Take requests back: who was let in by them is out at once; a draft is thrown away'
            cand inbox 'List the requests for access to your tenant, the newest first'
            cand approve 'Approve requests for access to your tenant: who is named by the provider may come in'
            cand deny 'Deny requests for access to your tenant'
            cand set-expiry 'Set, move or remove the end of approved requests; what has passed ends them now'
            cand revoke 'End approved access at once: who is inside by it is out'
            cand mine 'List the tenants that you were named for, and what their admins answered; the newest request first'
            cand enter 'Start a shell that acts in a tenant that lets you in'
            cand leave 'Leave the tenant that you are inside of: end the visit'
            cand run 'Run one command that acts in a tenant that lets you in'
            cand log 'List who was inside your tenant, the newest first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;access;request'= {
            cand --assoc 'Who is to be let in where: each of these users into each of these tenants; repeatable'
            cand --message 'What the tenants'' admins read; `-` reads stdin. They see neither the name nor the users'
            cand -f 'Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin'
            cand --file 'Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the other requests of the file when one is refused'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;draft'= {
            cand --assoc 'Who is to be let in where: each of these users into each of these tenants; repeatable'
            cand --message 'What the tenants'' admins read; `-` reads stdin. They see neither the name nor the users'
            cand -f 'Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin'
            cand --file 'Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the other requests of the file when one is refused'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;send'= {
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;list'= {
            cand --state 'Only those in these states: draft, sent or discarded'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;show'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;withdraw'= {
            cand --in 'Only in this tenant; repeatable. Without it, wherever it is pending or approved'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;inbox'= {
            cand --status 'Only with these: pending, approved, denied, expired, revoked or withdrawn'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;approve'= {
            cand --message 'What the provider and those who are let in read; `-` reads stdin'
            cand --expires 'When it ends, such as 2026-12-31 or +30d; without it, it does not end by itself'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;deny'= {
            cand --message 'What the provider and those who are named read; `-` reads stdin'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;set-expiry'= {
            cand --expires 'When it ends, such as 2026-12-31, +30d or now'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --never 'It does not end by itself any more'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;revoke'= {
            cand --message 'What the provider and those who were let in read; `-` reads stdin'
            cand --if-version 'Only if the object still has this version'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --keep-going 'Go on with the others when one fails'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;mine'= {
            cand --status 'Only with these: pending, approved, denied, expired, revoked or withdrawn'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;enter'= {
            cand --mode 'What you may do inside'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --legacy 'By the tenant''s policy access.legacy, without a request; for tenant managers'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;leave'= {
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;run'= {
            cand --mode 'What you may do inside'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --legacy 'By the tenant''s policy access.legacy, without a request; for tenant managers'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;log'= {
            cand --visit 'Only this visit'
            cand --grant 'Only visits by this request'
            cand --sort 'The order: names of fields, with a `-` before those that fall'
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --inside 'Only those who are inside now'
            cand --count 'Print only how many there are'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;access;help'= {
            cand request 'Ask the tenants of customers to let users in: each tenant gets a separate request'
            cand draft 'Prepare a request, or change the draft of this name; nobody is asked yet'
            cand send 'Send drafts: each tenant gets a separate request, and nothing of it changes any more'
            cand list 'List the requests that your tenant has made, the newest first'
            cand show 'Show a request: one that your tenant made, with what became of it, or one that it was sent'
            cand withdraw 'Take requests back: who was let in by them is out at once; a draft is thrown away'
            cand inbox 'List the requests for access to your tenant, the newest first'
            cand approve 'Approve requests for access to your tenant: who is named by the provider may come in'
            cand deny 'Deny requests for access to your tenant'
            cand set-expiry 'Set, move or remove the end of approved requests; what has passed ends them now'
            cand revoke 'End approved access at once: who is inside by it is out'
            cand mine 'List the tenants that you were named for, and what their admins answered; the newest request first'
            cand enter 'Start a shell that acts in a tenant that lets you in'
            cand leave 'Leave the tenant that you are inside of: end the visit'
            cand run 'Run one command that acts in a tenant that lets you in'
            cand log 'List who was inside your tenant, the newest first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;access;help;request'= {
        }
        &'desk;access;help;draft'= {
        }
        &'desk;access;help;send'= {
        }
        &'desk;access;help;list'= {
        }
        &'desk;access;help;show'= {
        }
        &'desk;access;help;withdraw'= {
        }
        &'desk;access;help;inbox'= {
        }
        &'desk;access;help;approve'= {
        }
        &'desk;access;help;deny'= {
        }
        &'desk;access;help;set-expiry'= {
        }
        &'desk;access;help;revoke'= {
        }
        &'desk;access;help;mine'= {
        }
        &'desk;access;help;enter'= {
        }
        &'desk;access;help;leave'= {
        }
        &'desk;access;help;run'= {
        }
        &'desk;access;help;log'= {
        }
        &'desk;access;help;help'= {
        }
        &'desk;policy'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'Show the policies of the tenant, or one of them'
            cand set 'Set policies, all of them or none'
            cand explain 'Show where the value of a policy comes from: every place, and which one holds'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;policy;show'= {
            cand --service 'As they hold for the tickets of this service, by path or id'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;policy;set'= {
            cand --service 'For the tickets of this service only, by path or id'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;policy;explain'= {
            cand --service 'For the tickets of this service, by path or id'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;policy;help'= {
            cand show 'Show the policies of the tenant, or one of them'
            cand set 'Set policies, all of them or none'
            cand explain 'Show where the value of a policy comes from: every place, and which one holds'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;policy;help;show'= {
        }
        &'desk;policy;help;set'= {
        }
        &'desk;policy;help;explain'= {
        }
        &'desk;policy;help;help'= {
        }
        &'desk;login'= {
            cand --device 'What to call the place that you sign in from'
            cand --code 'Six digits that the app shows, or a recovery code'
            cand --password-file 'Read the password from a file, its first line'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --password-stdin 'Read the password from stdin, its first line'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;logout'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;passwd'= {
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --password-stdin 'Read the present password and the new one from stdin, a line each'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;2fa'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand enroll 'Begin to set up a second factor; desk 2fa confirm ends it'
            cand confirm 'End the setting up of a second factor with a code of the app; shows recovery codes, this once'
            cand status 'Show whether you have a second factor, and need one'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;2fa;enroll'= {
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;2fa;confirm'= {
            cand --device 'What to call the device'
            cand --idempotency-key 'Repeating the same write with the same key does it once'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --keep-other-sessions 'Leave your other sessions signed in'
            cand --dry-run 'Do all of it, show the result, and take it back'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;2fa;status'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;2fa;help'= {
            cand enroll 'Begin to set up a second factor; desk 2fa confirm ends it'
            cand confirm 'End the setting up of a second factor with a code of the app; shows recovery codes, this once'
            cand status 'Show whether you have a second factor, and need one'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;2fa;help;enroll'= {
        }
        &'desk;2fa;help;confirm'= {
        }
        &'desk;2fa;help;status'= {
        }
        &'desk;2fa;help;help'= {
        }
        &'desk;can'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --exit-status 'End with 20 when the answer is no'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;who-can'= {
            cand --cursor 'Go on where an earlier list was cut'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;events'= {
            cand --kind 'Only events about this kind of object'
            cand --visit 'Only what was done in this visit of somebody of another tenant; see desk access log'
            cand --cursor-file 'Keep the place in this file: begin after it if it is there, and write it behind each event; one from before a restore of the store is to be set back or removed'
            cand --after 'Begin after this event; 0 begins with the first'
            cand --max-events 'End after so many events'
            cand --timeout 'End after this time; exit 8 if --max-events were not reached'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --follow 'Go on with each new event; without --after begin with what happens from now on'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;daemon'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand run 'Run the daemon in the foreground'
            cand start 'Start the daemon, if it does not run'
            cand stop 'Stop the daemon; what runs is finished first'
            cand restart 'Stop the daemon and start it again'
            cand status 'Show whether the daemon runs and how it does'
            cand logs 'Show the log of the daemon'
            cand confirm-clock 'Say that the clock is right after it jumped ahead: what falls due goes on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;daemon;run'= {
            cand --data 'The directory of the store, the socket and the log'
            cand --config 'The configuration file [default: deskd.toml in the data directory]'
            cand --log 'What is logged, such as info or deskd=debug'
            cand --log-format 'How log lines look'
            cand --owner 'The operating system''s user who owns a new store [default: the daemon''s own]'
            cand --key-file 'The key that seals secrets [default: deskd.key in the configuration directory]'
            cand --clock 'Where the time comes from'
            cand --clock-start 'The instant at which a manual clock starts, in milliseconds since 1970 UTC'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --autostarted 'A command started this daemon, not a person or a service manager'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;daemon;start'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;daemon;stop'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;daemon;restart'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;daemon;status'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;daemon;logs'= {
            cand -n 'How many of the last lines'
            cand --lines 'How many of the last lines'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --follow 'Go on with each new line'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;daemon;confirm-clock'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;daemon;help'= {
            cand run 'Run the daemon in the foreground'
            cand start 'Start the daemon, if it does not run'
            cand stop 'Stop the daemon; what runs is finished first'
            cand restart 'Stop the daemon and start it again'
            cand status 'Show whether the daemon runs and how it does'
            cand logs 'Show the log of the daemon'
            cand confirm-clock 'Say that the clock is right after it jumped ahead: what falls due goes on'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;daemon;help;run'= {
        }
        &'desk;daemon;help;start'= {
        }
        &'desk;daemon;help;stop'= {
        }
        &'desk;daemon;help;restart'= {
        }
        &'desk;daemon;help;status'= {
        }
        &'desk;daemon;help;logs'= {
        }
        &'desk;daemon;help;confirm-clock'= {
        }
        &'desk;daemon;help;help'= {
        }
        &'desk;db'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand backup 'Copy the whole store into a file, while it is used'
            cand restore 'Make a backup the store again, where there is none'
            cand check 'Look whether the store is whole; exit 15 when it is not'
            cand stats 'Show how large the store is, table by table'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;db;backup'= {
            cand --if-exists 'What to do when the file is there already'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;db;restore'= {
            cand --owner 'The user of this machine who owns the store from now on [default: as in the backup]'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --keep-tokens 'Let API tokens sign in as before: only where none was revoked since the backup'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;db;check'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;db;stats'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;db;help'= {
            cand backup 'Copy the whole store into a file, while it is used'
            cand restore 'Make a backup the store again, where there is none'
            cand check 'Look whether the store is whole; exit 15 when it is not'
            cand stats 'Show how large the store is, table by table'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;db;help;backup'= {
        }
        &'desk;db;help;restore'= {
        }
        &'desk;db;help;check'= {
        }
        &'desk;db;help;stats'= {
        }
        &'desk;db;help;help'= {
        }
        &'desk;whoami'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;simulate'= {
            cand -U 'Until when, such as +30d or 2026-12-31'
            cand --until 'Until when, such as +30d or 2026-12-31'
            cand -L 'At most so many rows'
            cand --limit 'At most so many rows'
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-headers 'Leave out the header of table, csv and tsv'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;doctor'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;demo'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --fast 'No pauses; there are none either where nobody watches'
            cand --keep 'Leave the daemon and its store there, and say how to use them'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;version'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --client 'Only this program; the daemon is not asked'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;completion'= {
            cand -o 'How to print the answer'
            cand --output 'How to print the answer'
            cand --json 'Print JSON, all fields or those named; `--json=help` lists them'
            cand --columns 'The columns of table, csv and tsv: `a,b`, or `+c,-d` to change the usual ones'
            cand --color 'When to use colours'
            cand --error-format 'How to print an error: as the answer would be, as text, or as JSON'
            cand --tenant 'The tenant to work in'
            cand --rpc-timeout 'How long one call may take, such as `10s`'
            cand --retries 'How often a call is repeated that the daemon could not take; 3 if not given'
            cand --no-autostart 'Never start the daemon'
            cand --no-input 'Never ask a question'
            cand --quiet 'Print no notes, only answers and errors'
            cand -v 'Tell on stderr what is called'
            cand --verbose 'Tell on stderr what is called'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'desk;help'= {
            cand ticket 'Tickets and their life'
            cand catalog 'What can be asked for'
            cand group 'The teams of agents'
            cand user 'The people, and the accounts of programs'
            cand org 'The organisations that requesters belong to'
            cand token 'How programs sign in'
            cand session 'The places that are signed in'
            cand tenant 'The units of isolation'
            cand access 'Who of a provider is let into the tenants of its customers'
            cand policy 'What a tenant has decided'
            cand login 'Sign in, and stay so until desk logout'
            cand logout 'End the session that desk login keeps, and forget it'
            cand passwd 'Change your password'
            cand 2fa 'Your second factor: six digits of an app'
            cand can 'Tell whether a user may do something, and by which rule'
            cand who-can 'List the users who may do something'
            cand events 'Show the history of the tenant, or follow it'
            cand daemon 'The daemon that keeps the store'
            cand db 'The upkeep of the store'
            cand whoami 'Show who you are to the daemon'
            cand simulate 'Show what the daemon would do by itself, in order of time; nothing is written'
            cand doctor 'Look whether everything is in order; exit 20 when something is not'
            cand demo 'Show a ticket''s life on a small desk of its own, and clean up'
            cand version 'Show the versions of desk and its daemon'
            cand completion 'Print a script that completes commands in a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'desk;help;ticket'= {
            cand new 'Open a ticket, or many from a file'
            cand list 'List tickets; without filters the open ones that are yours'
            cand show 'Show a ticket with its comments'
            cand edit 'Change what tickets say'
            cand comment 'Add a comment to tickets'
            cand ask 'Ask the requester side something: tickets wait for the answer'
            cand assign 'Give tickets to a member of their group'
            cand take 'Take tickets: you work on them now'
            cand release 'Give tickets back to their group'
            cand transfer 'Hand tickets to another group'
            cand advance 'End the present step of tickets and begin the next; the last step resolves them'
            cand postpone 'Let tickets rest until a date: they come back by themselves'
            cand freeze 'Let tickets rest until somebody resumes them: nothing happens to them by itself'
            cand resume 'End the waiting of tickets: they are worked on again'
            cand resolve 'End the work on tickets with a solution'
            cand reopen 'Refuse the solution of tickets: they are open again'
            cand close 'Accept the solution of tickets, for good'
            cand cancel 'Take requests back before anybody works on them'
            cand approve 'Say yes to tickets that await your approval'
            cand reject 'Say no to tickets that await your approval, for good'
            cand log 'Show the history of a ticket'
            cand watch 'Follow what happens to a ticket'
            cand lifecycle 'Show the life of tickets: every verb, where it leads from and to, and who uses it'
        }
        &'desk;help;ticket;new'= {
        }
        &'desk;help;ticket;list'= {
        }
        &'desk;help;ticket;show'= {
        }
        &'desk;help;ticket;edit'= {
        }
        &'desk;help;ticket;comment'= {
        }
        &'desk;help;ticket;ask'= {
        }
        &'desk;help;ticket;assign'= {
        }
        &'desk;help;ticket;take'= {
        }
        &'desk;help;ticket;release'= {
        }
        &'desk;help;ticket;transfer'= {
        }
        &'desk;help;ticket;advance'= {
        }
        &'desk;help;ticket;postpone'= {
        }
        &'desk;help;ticket;freeze'= {
        }
        &'desk;help;ticket;resume'= {
        }
        &'desk;help;ticket;resolve'= {
        }
        &'desk;help;ticket;reopen'= {
        }
        &'desk;help;ticket;close'= {
        }
        &'desk;help;ticket;cancel'= {
        }
        &'desk;help;ticket;approve'= {
        }
        &'desk;help;ticket;reject'= {
        }
        &'desk;help;ticket;log'= {
        }
        &'desk;help;ticket;watch'= {
        }
        &'desk;help;ticket;lifecycle'= {
        }
        &'desk;help;catalog'= {
            cand tree 'Show the catalogue as a tree'
            cand list 'List services and categories, in the order of the tree'
            cand grid 'Show the services as cards, side by side'
            cand form 'Show what is to be filled in for a service; `*` marks what is required'
            cand show 'Show a service or a category'
            cand new 'Make a service and the categories above it, or many from a file'
            cand edit 'Change services and categories'
            cand rm 'Remove services that no ticket names, and empty categories'
            cand route 'Which group a request goes to'
        }
        &'desk;help;catalog;tree'= {
        }
        &'desk;help;catalog;list'= {
        }
        &'desk;help;catalog;grid'= {
        }
        &'desk;help;catalog;form'= {
        }
        &'desk;help;catalog;show'= {
        }
        &'desk;help;catalog;new'= {
        }
        &'desk;help;catalog;edit'= {
        }
        &'desk;help;catalog;rm'= {
        }
        &'desk;help;catalog;route'= {
            cand explain 'Tell which group a request would go to, and why'
        }
        &'desk;help;catalog;route;explain'= {
        }
        &'desk;help;group'= {
            cand new 'Make a group, or many from a file'
            cand list 'List groups'
            cand show 'Show a group'
            cand edit 'Change groups'
            cand rm 'Remove groups'
            cand add-user 'Make users members of a group'
            cand rm-user 'Take users out of a group'
            cand set-users 'Make the members of a group exactly these users'
        }
        &'desk;help;group;new'= {
        }
        &'desk;help;group;list'= {
        }
        &'desk;help;group;show'= {
        }
        &'desk;help;group;edit'= {
        }
        &'desk;help;group;rm'= {
        }
        &'desk;help;group;add-user'= {
        }
        &'desk;help;group;rm-user'= {
        }
        &'desk;help;group;set-users'= {
        }
        &'desk;help;user'= {
            cand new 'Make a user or a service account, or many from a file; a first password is shown this once'
            cand list 'List users'
            cand show 'Show a user'
            cand edit 'Change users'
            cand rm 'Remove users: they are signed out and hidden, their history stays'
            cand set-password 'Give a user a new password and show it, this once; the user is signed out everywhere'
            cand reset-2fa 'Take the second factor of users away; their sessions end and their tokens rest'
            cand bind-os 'Say which user an operating system''s user of the daemon''s machine is; for its owner'
        }
        &'desk;help;user;new'= {
        }
        &'desk;help;user;list'= {
        }
        &'desk;help;user;show'= {
        }
        &'desk;help;user;edit'= {
        }
        &'desk;help;user;rm'= {
        }
        &'desk;help;user;set-password'= {
        }
        &'desk;help;user;reset-2fa'= {
        }
        &'desk;help;user;bind-os'= {
        }
        &'desk;help;org'= {
            cand new 'Make an organisation, or many from a file'
            cand list 'List organisations'
            cand show 'Show an organisation'
            cand edit 'Change organisations'
            cand rm 'Remove organisations that have no users'
        }
        &'desk;help;org;new'= {
        }
        &'desk;help;org;list'= {
        }
        &'desk;help;org;show'= {
        }
        &'desk;help;org;edit'= {
        }
        &'desk;help;org;rm'= {
        }
        &'desk;help;token'= {
            cand new 'Make a token and show its secret, this once'
            cand list 'List tokens; without filters yours that are still good'
            cand revoke 'End tokens at once'
            cand release 'Let tokens sign in again that are held since a backup was restored'
        }
        &'desk;help;token;new'= {
        }
        &'desk;help;token;list'= {
        }
        &'desk;help;token;revoke'= {
        }
        &'desk;help;token;release'= {
        }
        &'desk;help;session'= {
            cand list 'List the places that are signed in; without filters yours'
            cand revoke 'End sessions at once'
        }
        &'desk;help;session;list'= {
        }
        &'desk;help;session;revoke'= {
        }
        &'desk;help;tenant'= {
            cand new 'Make a tenant of a customer, yours to set up until it is activated'
            cand list 'List your tenant and those of your customers'
            cand show 'Show a tenant; without a slug your own'
            cand edit 'Change a tenant'
            cand activate 'Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token'
        }
        &'desk;help;tenant;new'= {
        }
        &'desk;help;tenant;list'= {
        }
        &'desk;help;tenant;show'= {
        }
        &'desk;help;tenant;edit'= {
        }
        &'desk;help;tenant;activate'= {
        }
        &'desk;help;access'= {
            cand request 'Ask the tenants of customers to let users in: each tenant gets a separate request'
            cand draft 'Prepare a request, or change the draft of this name; nobody is asked yet'
            cand send 'Send drafts: each tenant gets a separate request, and nothing of it changes any more'
            cand list 'List the requests that your tenant has made, the newest first'
            cand show 'Show a request: one that your tenant made, with what became of it, or one that it was sent'
            cand withdraw 'Take requests back: who was let in by them is out at once; a draft is thrown away'
            cand inbox 'List the requests for access to your tenant, the newest first'
            cand approve 'Approve requests for access to your tenant: who is named by the provider may come in'
            cand deny 'Deny requests for access to your tenant'
            cand set-expiry 'Set, move or remove the end of approved requests; what has passed ends them now'
            cand revoke 'End approved access at once: who is inside by it is out'
            cand mine 'List the tenants that you were named for, and what their admins answered; the newest request first'
            cand enter 'Start a shell that acts in a tenant that lets you in'
            cand leave 'Leave the tenant that you are inside of: end the visit'
            cand run 'Run one command that acts in a tenant that lets you in'
            cand log 'List who was inside your tenant, the newest first'
        }
        &'desk;help;access;request'= {
        }
        &'desk;help;access;draft'= {
        }
        &'desk;help;access;send'= {
        }
        &'desk;help;access;list'= {
        }
        &'desk;help;access;show'= {
        }
        &'desk;help;access;withdraw'= {
        }
        &'desk;help;access;inbox'= {
        }
        &'desk;help;access;approve'= {
        }
        &'desk;help;access;deny'= {
        }
        &'desk;help;access;set-expiry'= {
        }
        &'desk;help;access;revoke'= {
        }
        &'desk;help;access;mine'= {
        }
        &'desk;help;access;enter'= {
        }
        &'desk;help;access;leave'= {
        }
        &'desk;help;access;run'= {
        }
        &'desk;help;access;log'= {
        }
        &'desk;help;policy'= {
            cand show 'Show the policies of the tenant, or one of them'
            cand set 'Set policies, all of them or none'
            cand explain 'Show where the value of a policy comes from: every place, and which one holds'
        }
        &'desk;help;policy;show'= {
        }
        &'desk;help;policy;set'= {
        }
        &'desk;help;policy;explain'= {
        }
        &'desk;help;login'= {
        }
        &'desk;help;logout'= {
        }
        &'desk;help;passwd'= {
        }
        &'desk;help;2fa'= {
            cand enroll 'Begin to set up a second factor; desk 2fa confirm ends it'
            cand confirm 'End the setting up of a second factor with a code of the app; shows recovery codes, this once'
            cand status 'Show whether you have a second factor, and need one'
        }
        &'desk;help;2fa;enroll'= {
        }
        &'desk;help;2fa;confirm'= {
        }
        &'desk;help;2fa;status'= {
        }
        &'desk;help;can'= {
        }
        &'desk;help;who-can'= {
        }
        &'desk;help;events'= {
        }
        &'desk;help;daemon'= {
            cand run 'Run the daemon in the foreground'
            cand start 'Start the daemon, if it does not run'
            cand stop 'Stop the daemon; what runs is finished first'
            cand restart 'Stop the daemon and start it again'
            cand status 'Show whether the daemon runs and how it does'
            cand logs 'Show the log of the daemon'
            cand confirm-clock 'Say that the clock is right after it jumped ahead: what falls due goes on'
        }
        &'desk;help;daemon;run'= {
        }
        &'desk;help;daemon;start'= {
        }
        &'desk;help;daemon;stop'= {
        }
        &'desk;help;daemon;restart'= {
        }
        &'desk;help;daemon;status'= {
        }
        &'desk;help;daemon;logs'= {
        }
        &'desk;help;daemon;confirm-clock'= {
        }
        &'desk;help;db'= {
            cand backup 'Copy the whole store into a file, while it is used'
            cand restore 'Make a backup the store again, where there is none'
            cand check 'Look whether the store is whole; exit 15 when it is not'
            cand stats 'Show how large the store is, table by table'
        }
        &'desk;help;db;backup'= {
        }
        &'desk;help;db;restore'= {
        }
        &'desk;help;db;check'= {
        }
        &'desk;help;db;stats'= {
        }
        &'desk;help;whoami'= {
        }
        &'desk;help;simulate'= {
        }
        &'desk;help;doctor'= {
        }
        &'desk;help;demo'= {
        }
        &'desk;help;version'= {
        }
        &'desk;help;completion'= {
        }
        &'desk;help;help'= {
        }
    ]
    $completions[$command]
}
