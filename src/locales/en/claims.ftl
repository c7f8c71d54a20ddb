### Casualty figures and reactions: in chat, in digests, in pictures. Plain text without tags.

## Outcomes, as titles

outcome-killed = Killed
outcome-killed-or-injured = Killed or injured
outcome-injured = Injured
outcome-missing = Missing
outcome-captured = Captured
outcome-released = Released
outcome-displaced = Displaced
outcome-evacuated = Evacuated

## Counts of people. $shown (text): the number as it is written; $count (number): what its noun agrees with.

# $count (number): what the noun agrees with.
figure-number = { $count }
# $low (text): the lower end.
# $high (text): the upper end.
figure-range = { $low }–{ $high }
# $shown (text): the number as it is written, "200".
figure-people = { $shown }
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-civilians = { $count ->
    [one] { $shown } civilian
   *[other] { $shown } civilians
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-children = { $count ->
    [one] { $shown } child
   *[other] { $shown } children
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-women = { $count ->
    [one] { $shown } woman
   *[other] { $shown } women
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-men = { $count ->
    [one] { $shown } man
   *[other] { $shown } men
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-soldiers = { $count ->
    [one] { $shown } soldier
   *[other] { $shown } soldiers
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-police = { $count ->
    [one] { $shown } police officer
   *[other] { $shown } police officers
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-peacekeepers = { $count ->
    [one] { $shown } peacekeeper
   *[other] { $shown } peacekeepers
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-journalists = { $count ->
    [one] { $shown } journalist
   *[other] { $shown } journalists
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-medics = { $count ->
    [one] { $shown } medic
   *[other] { $shown } medics
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-officials = { $count ->
    [one] { $shown } official
   *[other] { $shown } officials
}

# $group (text): whom nobody has counted exactly, "civilians".
figure-vague = several { $group }, no exact number
group-people = people
group-civilians = civilians
group-children = children
group-women = women
group-men = men
group-soldiers = soldiers
group-police = police
group-peacekeepers = peacekeepers
group-journalists = journalists
group-medics = medics
group-officials = officials

# $figure (text): a count with its noun, "7 civilians".
bound-exact = { $figure }
# $figure (text): a figure with its noun.
bound-at-least = at least { $figure }
# $figure (text): a figure with its noun.
bound-at-most = up to { $figure }
# $figure (text): a figure with its noun.
bound-about = about { $figure }

## Whose people

side-armenian = Armenian side
side-azerbaijani = Azerbaijani side
side-russian = Russian
side-other = other nationals

## Who says it

# $outlet (text): the outlet's name.
claimant-outlet = { $outlet }, source not named
# $outlet (text): one outlet's name.
# $others (number): further outlets that tell it.
claimant-outlets = { $outlet } +{ $others }, source not named
# $actor (text): "Azerbaijan".
# $name (text): how the text names who speaks, "Defence Ministry".
claimant-named = { $actor } ({ $name })
# $agency (text): the agency or outlet that the texts credit.
figure-via = via { $agency }
# $publishers (number): independent publishers that tell it.
figure-publishers = { $publishers ->
    [one] { $publishers } publisher
   *[other] { $publishers } publishers
}

## How figures belong together

# $figures (text): earlier figures with their times, "25 (19 Sep, 21:40)".
figure-before = before: { $figures }
# $figures (text): the higher figures that the source has taken back.
figure-revised = revised by the source, before: { $figures }
# $figures (text): the breakdown, "10 civilians · 2 children".
figure-parts = of them: { $figures }
# $figures (text): others' figures of the same people with who says it, "192 (Azerbaijan)".
figure-differs = others say: { $figures }
# $figure (text): a figure.
# $claimant (text): who says it.
figure-by = { $figure } ({ $claimant })
# $actors (text): who denies it.
figure-denied = denied by { $actors }

# $when (text): when the source took the figure back.
figure-withdrawn = withdrawn by the source, { $when }

# Between a figure and the next, as one reads.
figure-arrow = →

## /casualties

# $period (text): "last 7 days".
casualties-head = Figures reported · { $period }
casualties-note = Each line is what one source says. Nothing is added up.
# $period (text): "last 7 days".
casualties-none = No figures of casualties in the { $period }.
casualties-none-all = No figures of casualties have been read yet.
casualties-filter-none = No such figures. Take another period, or remove the filter.
# $figures (number): series shown in the picture.
# $period (text): "last 7 days".
# $outcome (text): "Killed".
# $lines (text): what each line shows, "192 (Azerbaijan)".
casualties-picture = { $outcome } · { $period }. { $figures ->
    [one] A step line of one source’s figures:
   *[other] { $figures } step lines, each of one source’s figures:
} { $lines }. Nothing is added up.
history-title = One source’s figures, newest first
# $given (text): what the reader wrote.
error-casualties = “{ $given }” is no period, side or source that I know. Try /casualties 7d, /casualties all, /casualties armenian or /casualties AZ.
casualties-gone = This figure is no longer in the list.

## /reactions

# $period (text): "last 7 days".
reactions-head = Reactions · { $period }
# $period (text): "last 7 days".
reactions-own-head = The parties’ own statements · { $period }
# $period (text): "last 7 days".
reactions-none = No reactions in the { $period }.
reactions-none-all = No reactions have been read yet.
reactions-filter-none = No such reactions. Take another period, or remove the filter.
# $count (number): statements of one actor.
reactions-count = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
# $given (text): what the reader wrote.
error-reactions = “{ $given }” is no country, organisation, stance or period that I know. Try /reactions FR, /reactions UN or /reactions 30d.

## Stances, as what the actor does

stance-ceasefire = calls for a ceasefire
stance-dialogue = calls for talks
stance-condemn = condemns
stance-concern = voices concern
stance-support-azerbaijan = supports Azerbaijan
stance-support-armenia = supports Armenia or Karabakh’s Armenians
stance-mediation = mediates or offers to
stance-council-meeting = asks for a council session
stance-humanitarian = aid and protection of civilians
stance-sanctions = sanctions
stance-denial = denies
stance-other = comments

## Actors that are no country

actor-nk = Karabakh’s Armenian authorities
actor-un = United Nations
actor-eu = European Union
actor-osce = OSCE
actor-nato = NATO
actor-csto = CSTO
actor-coe = Council of Europe
actor-oic = OIC
actor-ots = Organization of Turkic States
actor-icrc = Red Cross (ICRC)
actor-icj = International Court of Justice
actor-echr = European Court of Human Rights
actor-amnesty = Amnesty International
actor-hrw = Human Rights Watch
actor-va = Holy See

## Periods

# $count (number): hours.
period-hours = { $count ->
    [one] last hour
   *[other] last { $count } hours
}
# $count (number): days.
period-days = { $count ->
    [one] last day
   *[other] last { $count } days
}
period-all = all time

## Buttons

# $count (number): hours or days.
button-hours = { $count } h
# $count (number): what the noun agrees with.
button-days = { $count } d
button-period-all = All
button-sides = Both sides
button-outcomes = All figures
button-picture = 📈 Picture
button-export = ⬇ CSV
# $figure (text): "200 · Karabakh".
button-history = 🕘 { $figure }
button-to-list = ◀ All figures
button-all-actors = ◀ All actors
button-by-stance = By stance
button-own-statements = Parties’ own statements
button-others-reactions = ◀ Others’ reactions

## /export

export-ask = What do you want as a file?
# $kind (text): "Casualty figures".
# $period (text): "last 7 days".
export-caption = { $kind } · { $period }. One row a claim, with who says it, the outlet, the sentence and the link. Times are UTC.
export-casualties = Casualty figures
export-reactions = Reactions
# $most (number): the most claims that one file holds.
export-too-large = That is more than { $most } claims. Choose a shorter period.
# $given (text): what the reader wrote.
error-export = “{ $given }” is nothing that I can export. Try /export casualties csv or /export reactions json 30d.

## In digests

digest-figures = 👥 Figures reported
digest-reactions = 🌍 Reactions
digest-corrections = ✏️ Corrected since your last digest
# $was (text): the figure that the reader was sent.
# $now (text): what stands for it now.
# $claimant (text): who says it.
digest-correction = { $claimant }: { $now }, no longer { $was }
# $claimant (text): who says it.
# $was (text): the figure that the reader was sent.
digest-withdrawn = { $claimant } has withdrawn { $was }
# $count (number): figures or actors that are a command away.
digest-more-figures = +{ $count } more: /casualties
# $count (number): what the noun agrees with.
digest-more-reactions = +{ $count } more: /reactions
