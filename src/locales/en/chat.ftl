### What the bot says in chat, outside of digests.

language-name = English

bot-description = News of the Nagorno-Karabakh conflict and its aftermath from outlets of all sides, side by side, at the time you choose.
bot-short-description = Digests of the coverage of the Nagorno-Karabakh conflict, from all sides.

## Commands, as /help and the command menu list them

command-start = What this is, and the first steps
command-help = What you can ask for
command-latest = The latest stories
command-digest = The last 24 hours as a digest
command-casualties = Casualty figures, with who says each
command-reactions = Who reacted, and how
command-export = Figures or reactions as a file
command-search = Search all reports
command-subscribe = Get digests at a time you choose
command-unsubscribe = Stop digests
command-settings = Language, city, times
command-language = Change the language
command-sources = Which outlets are read
command-privacy = What is stored about you
command-forget = Delete all that is stored about you

## Start and help

start-welcome =
    <b>Karabakh Digest</b>
    News of the Nagorno-Karabakh conflict and what has followed it, from outlets of all sides, side by side, each with its link.
    You choose when your digest comes; you can ask for the latest at any time.
help-intro = <b>What you can ask for</b>
# $most (number): how many new stories are sent a day at the most
help-examples =
    For example:
    <code>/subscribe daily 07:30</code> – every day at 07:30
    <code>/subscribe daily 07:30 Asia/Baku</code> – at 07:30 in Baku
    <code>/subscribe weekly mon 09:00</code> – every Monday at 09:00
    <code>/subscribe instant</code> – each new story, at most { $most } a day
    <code>/latest 10</code> – the latest ten stories
    <code>/casualties 30d</code> – the figures of the last 30 days, with who says each
    <code>/reactions FR</code> – how France reacted
    <code>/search Lachin</code>

## Subscribing

subscribe-ask-kind = How often do you want the digest?
subscribe-ask-weekday = On which day?
# $place: the city and its difference from UTC
subscribe-ask-time = At what time? Times are those of { $place }.
subscribe-type-time = Write the time, for example <code>07:30</code>.
subscribe-type-time-reply = Reply to this message with the time, for example <code>07:30</code>.
# $city: name of a city
# $offset: its difference from UTC, "UTC+4"
place = { $city }, { $offset }
# $schedule: "every day at 07:30"
# $when: day and time of the next digest
# $place: the city and its difference from UTC
subscribed =
    ✅ <b>{ $schedule }</b>
    Next digest: { $when } ({ $place })
# $most (number): how many new stories are sent a day at the most
subscribed-instant =
    ✅ <b>Each new story as it appears</b>
    At most { $most } a day. You can get a daily digest as well: /subscribe
subscribed-beside = ✅ You now get:
zone-guessed = <i>The city is a guess from your language. If you are elsewhere, change it below.</i>
# $time: time of day
schedule-daily = Every day at { $time }
# $day: name of a weekday
# $time: time of day
schedule-weekly = Every { $day } at { $time }
schedule-instant = Each new story as it appears
# $when: day and time of the next digest
# $place: the city and its difference from UTC
schedule-next = Next digest: { $when } ({ $place })
weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
unsubscribe-none = You are not subscribed. To get a digest: /subscribe
unsubscribe-ask = Which one do you want to stop?
unsubscribed = You will get no more digests. You can come back at any time: /subscribe
unsubscribed-one = Stopped. You still get:

## Settings

# $language: name of the language
# $place: the city and its difference from UTC
# $guessed: yes where the city is only a guess
# $quiet: yes or no
settings-list =
    <b>Settings</b>
    Language: { $language }
    Time zone: { $place }{ $guessed ->
        [yes] {" "}(a guess from your language)
       *[no] {""}
    }
    When there is nothing new: { $quiet ->
        [yes] no message
       *[no] a short message
    }
settings-not-subscribed = No digest is scheduled.
zone-ask = Which city’s time do you go by?
zone-type = Write the name of your city, for example <code>Tbilisi</code>, or a difference from UTC such as <code>UTC+4</code>.
zone-type-reply = Reply to this message with the name of your city, for example <code>Tbilisi</code>, or a difference from UTC such as <code>UTC+4</code>.
zone-which = Which one do you mean?
# $place: the city and its difference from UTC
zone-chosen = Times are now those of { $place }.
language-ask = Which language do you want?
language-chosen = From now on I write in English. Headlines stay in the language of their outlet.

## Lists

search-ask = What are you looking for? Names and places in any of the languages, for example <code>Lachin</code>.
search-ask-reply = What are you looking for? Reply to this message with names or places in any of the languages, for example <code>Lachin</code>.
search-ask-again = That search was more than a day ago. Please search again: /search
# $query: what was searched for
search-none = Nothing found for “{ $query }”. Fewer words may find more.
# $query: what was searched for
search-no-words = “{ $query }” holds no word to search for. Try a name or a place, for example <code>/search Lachin</code>.
# $query: what was searched for
# $count (number): how many reports were found
# $more: yes where there are more than that
search-found = { $more ->
    [yes] “{ $query }”: more than { $count } reports, newest first
   *[no] { $count ->
        [one] “{ $query }”: one report
       *[other] “{ $query }”: { $count } reports, newest first
    }
 }
# $count (number): outlets in the language shown
# $total (number): outlets in all languages
# $language: name of the language shown
sources-heading = <b>{ $language }: { $count } of { $total } sources</b>
sources-mixed = Several languages
sources-none = No sources are listed yet.

## Privacy

privacy-text =
    <b>What is stored about you</b>
    This chat’s number, the language, the city and the times you chose, and, for 30 days, which messages were sent to it. No name, no phone number, no list of what you read.
    What you write to the bot is deleted once it is answered; the words of a search are kept for a day, so that you can turn its pages.
    Nothing is passed on to anyone. To delete everything: /forget
forget-ask = Delete your settings, your subscriptions and all else that is stored about this chat?
forget-done = Everything is deleted, your subscriptions too. If you write again, we start anew: /start
forget-kept = Nothing was deleted.

## Buttons

# $time: time of day
# $place: name of a city
button-daily-at = Every day at { $time } · { $place }
button-choose-time = Choose a time
button-latest = Show me the latest
button-digest-now = Show me a digest now
button-subscribe = Get digests
# $language: name of a language
# $count (number): outlets in that language
button-sources = { $language } · { $count }
button-settings = ⚙ Settings
button-daily = Every day
button-weekly = Every week
button-instant = Each new story at once
button-other-time = Another time
button-change-time = Change time
button-change-zone = Change city
button-type-city = Another city
# $schedule: "every day at 07:30"
button-keep-too = Keep this too: { $schedule }
button-unsubscribe = Stop digests
button-all = All of them
button-back = Back
button-older = Older
button-previous-page = ◀ Previous
# $page (number): number of the next page
# $pages (number): how many pages there are
button-next-page = More ({ $page }/{ $pages }) ▶
button-quiet-on = Stay silent when there is nothing new
button-quiet-off = Tell me when there is nothing new
button-forget = Delete everything
button-keep = Keep everything

## Errors

error-internal = Something went wrong here, not with you. It has been noted. Please try again in a moment.
error-administrators-only = In groups and channels only administrators can change this.
error-unknown-message = I only understand commands. /latest shows the latest stories, /search finds reports, /help lists all that you can ask for.
# $given: the command that the reader wrote
error-unknown-command = I know no command { $given }. /help lists all that you can ask for.
error-old-button = This button is too old. Write /start to begin again.
# $most (number): how many digests a chat can have
error-too-many-schedules = No more than { $most } digests at a time. Stop one of them first: /unsubscribe
# $given: what the reader wrote
error-subscribe-time = “{ $given }” is not a time of day. Write it as in <code>07:30</code>, or pick one:
# $given: what the reader wrote
error-subscribe-weekday = “{ $given }” is not a day of the week. Try <code>/subscribe weekly mon 09:00</code>, or pick one:
# $given: what the reader wrote
error-subscribe-zone = I know no city or time zone “{ $given }”. Pick a larger city nearby, or write a difference from UTC such as <code>UTC+4</code>.
# $given: what the reader wrote
error-subscribe-kind = I do not understand “{ $given }”. Try <code>/subscribe daily 07:30</code>, or pick one:
# $given: what the reader wrote
error-language = I do not write in “{ $given }” yet. Pick one:
# $given: what the reader wrote
# $most (number): the largest number allowed
error-latest-count = “{ $given }” is not a number from 1 to { $most }. Try <code>/latest 5</code>.
