### Digests: in chat, in the terminal and on the web page. Plain text without tags.

## Head and foot

digest-title-daily = Karabakh digest
digest-title-weekly = Karabakh weekly digest
digest-title-instant = Karabakh · new story
digest-title-follow-up = Karabakh · new figures and reactions
digest-title-latest = Karabakh · latest

# $reports (number): the reports of the period.
digest-reports = { $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
}

# $publishers (number): the publisher families that they are from.
digest-publishers = { $publishers ->
    [one] { $publishers } publisher
   *[other] { $publishers } publishers
}

# $languages (number): the languages that they are in.
digest-languages = { $languages ->
    [one] { $languages } language
   *[other] { $languages } languages
}

# $when (text): when this digest was due, "07:30" or "Wed 20 Sep, 07:30".
digest-late = This digest is late: it was due at { $when }.

# $missed (number): earlier digests that were never sent and that this one covers too.
digest-missed = { $missed ->
    [one] This digest also covers an earlier one that was not sent.
   *[other] This digest also covers { $missed } earlier ones that were not sent.
}

digest-empty = Nothing new: no report on Karabakh came in during this period.
digest-empty-latest = No reports on Karabakh yet.

# $when (text): when the next digest comes, "Wed 20 Sep, 07:30".
# $zone (text): the reader's time zone, "Yerevan".
digest-next = Next digest: { $when } ({ $zone })

# $zone (text): the reader's time zone, "Yerevan (UTC+4)".
digest-zone = Times are those of { $zone }

# $page (number): which page this is.
# $pages (number): how many there are.
digest-page = Page { $page } of { $pages }

## Stories

# $rank (number): the story's place in the digest.
digest-rank = { $rank }.

# $when (text): when the story's first report came, "13:10".
digest-since = since { $when }

# $count (number): further outlets that are not named.
digest-others = +{ $count }

digest-more = Also new
digest-untitled = Untitled report
digest-unnamed-outlet = Unnamed outlet

## What outlets are, in a word or two after their names

digest-affiliation-state = state
digest-affiliation-state-funded = state-funded
digest-affiliation-state-linked = state-linked
digest-affiliation-state-aligned = state-aligned
digest-affiliation-government = government
digest-affiliation-public = public
digest-affiliation-private = private
digest-affiliation-independent = independent
digest-affiliation-exile = exile
digest-affiliation-ngo = NGO
digest-affiliation-intergovernmental = intergovernmental
digest-affiliation-party = party-linked
digest-affiliation-aggregator = aggregator
