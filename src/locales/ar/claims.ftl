### Casualty figures and reactions: in chat, in digests, in pictures. Plain text without tags.

## Outcomes, as titles

outcome-killed = القتلى
outcome-killed-or-injured = القتلى والجرحى معًا
outcome-injured = الجرحى
outcome-missing = المفقودون
outcome-captured = الأسرى
outcome-released = المفرج عنهم
outcome-displaced = النازحون
outcome-evacuated = من أُجلوا

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
    [zero] { $shown } مدني
    [one] مدني واحد
    [two] مدنيان
    [few] { $shown } مدنيين
    [many] { $shown } مدنيًا
   *[other] { $shown } مدني
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-children = { $count ->
    [zero] { $shown } طفل
    [one] طفل واحد
    [two] طفلان
    [few] { $shown } أطفال
    [many] { $shown } طفلًا
   *[other] { $shown } طفل
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-women = { $count ->
    [zero] { $shown } امرأة
    [one] امرأة واحدة
    [two] امرأتان
    [few] { $shown } نساء
    [many] { $shown } امرأة
   *[other] { $shown } امرأة
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-men = { $count ->
    [zero] { $shown } رجل
    [one] رجل واحد
    [two] رجلان
    [few] { $shown } رجال
    [many] { $shown } رجلًا
   *[other] { $shown } رجل
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-soldiers = { $count ->
    [zero] { $shown } جندي
    [one] جندي واحد
    [two] جنديان
    [few] { $shown } جنود
    [many] { $shown } جنديًا
   *[other] { $shown } جندي
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-police = { $count ->
    [zero] { $shown } شرطي
    [one] شرطي واحد
    [two] شرطيان
    [few] { $shown } من الشرطة
    [many] { $shown } شرطيًا
   *[other] { $shown } شرطي
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-peacekeepers = { $count ->
    [zero] { $shown } فرد من قوات حفظ السلام
    [one] فرد واحد من قوات حفظ السلام
    [two] فردان من قوات حفظ السلام
    [few] { $shown } من أفراد قوات حفظ السلام
    [many] { $shown } فردًا من قوات حفظ السلام
   *[other] { $shown } فرد من قوات حفظ السلام
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-journalists = { $count ->
    [zero] { $shown } صحفي
    [one] صحفي واحد
    [two] صحفيان
    [few] { $shown } صحفيين
    [many] { $shown } صحفيًا
   *[other] { $shown } صحفي
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-medics = { $count ->
    [zero] { $shown } مسعف
    [one] مسعف واحد
    [two] مسعفان
    [few] { $shown } مسعفين
    [many] { $shown } مسعفًا
   *[other] { $shown } مسعف
}
# $count (number): what the noun agrees with.
# $shown (text): the number as it is written, "200".
figure-officials = { $count ->
    [zero] { $shown } مسؤول
    [one] مسؤول واحد
    [two] مسؤولان
    [few] { $shown } مسؤولين
    [many] { $shown } مسؤولًا
   *[other] { $shown } مسؤول
}

# $group (text): whom nobody has counted exactly, "civilians".
figure-vague = عدد غير محدد من { $group }
group-people = الأشخاص
group-civilians = المدنيين
group-children = الأطفال
group-women = النساء
group-men = الرجال
group-soldiers = الجنود
group-police = أفراد الشرطة
group-peacekeepers = أفراد قوات حفظ السلام
group-journalists = الصحفيين
group-medics = المسعفين
group-officials = المسؤولين

# $figure (text): a count with its noun, "7 civilians".
bound-exact = { $figure }
# $figure (text): a figure with its noun.
bound-at-least = { $figure } على الأقل
# $figure (text): a figure with its noun.
bound-at-most = { $figure } على الأكثر
# $figure (text): a figure with its noun.
bound-about = نحو { $figure }

## Whose people

side-armenian = من الجانب الأرميني
side-azerbaijani = من الجانب الأذربيجاني
side-russian = من الروس
side-other = من جنسيات أخرى

## Who says it

# $outlet (text): the outlet's name.
claimant-outlet = { $outlet }، دون ذكر المصدر
# $outlet (text): one outlet's name.
# $others (number): further outlets that tell it.
claimant-outlets = { $outlet } و{ $others } غيره، دون ذكر المصدر
# $actor (text): "Azerbaijan".
# $name (text): how the text names who speaks, "Defence Ministry".
claimant-named = { $actor } ({ $name })
# $agency (text): the agency or outlet that the texts credit.
figure-via = نقلًا عن { $agency }
# $publishers (number): independent publishers that tell it.
figure-publishers = { $publishers ->
    [zero] لا مؤسسات إعلامية
    [one] مؤسسة إعلامية واحدة
    [two] مؤسستان إعلاميتان
    [few] { $publishers } مؤسسات إعلامية
    [many] { $publishers } مؤسسة إعلامية
   *[other] { $publishers } مؤسسة إعلامية
}

## How figures belong together

# $figures (text): earlier figures with their times, "25 (19 Sep, 21:40)".
figure-before = قبل ذلك: { $figures }
# $figures (text): the higher figures that the source has taken back.
figure-revised = عدّله المصدر، وكان: { $figures }
# $figures (text): the breakdown, "10 civilians · 2 children".
figure-parts = منهم: { $figures }
# $figures (text): others' figures of the same people with who says it, "192 (Azerbaijan)".
figure-differs = ويقول غيره: { $figures }
# $figure (text): a figure.
# $claimant (text): who says it.
figure-by = { $figure } ({ $claimant })
# $actors (text): who denies it.
figure-denied = نفي من: { $actors }

# $when (text): when the source took the figure back.
figure-withdrawn = سحبه المصدر، { $when }

# Between a figure and the next, as one reads.
figure-arrow = ←

## /casualties

# $period (text): "last 7 days".
casualties-head = الأرقام المعلنة · { $period }
casualties-note = كل سطر هو ما يقوله مصدر واحد، ولا يُجمع شيء إلى شيء.
# $period (text): "last 7 days".
casualties-none = لا أرقام عن الضحايا في هذه الفترة: { $period }.
casualties-none-all = لم تُقرأ أي أرقام عن الضحايا بعد.
casualties-filter-none = لا أرقام كهذه. اختر فترة أخرى أو ألغِ التصفية.
# $figures (number): series shown in the picture.
# $period (text): "last 7 days".
# $outcome (text): "Killed".
# $lines (text): what each line shows, "192 (Azerbaijan)".
casualties-picture = { $outcome } · { $period }. { $figures ->
    [zero] { $figures } خط متدرج، لكل منها أرقام مصدر واحد:
    [one] خط متدرج لأرقام مصدر واحد:
    [two] خطان متدرجان، لكل منهما أرقام مصدر واحد:
    [few] { $figures } خطوط متدرجة، لكل منها أرقام مصدر واحد:
    [many] { $figures } خطًا متدرجًا، لكل منها أرقام مصدر واحد:
   *[other] { $figures } خط متدرج، لكل منها أرقام مصدر واحد:
} { $lines }. لا يُجمع شيء إلى شيء.
history-title = أرقام مصدر واحد، الأحدث أولًا
# $given (text): what the reader wrote.
error-casualties = لا أعرف «{ $given }» فترةً ولا جانبًا ولا مصدرًا. جرّب { -ltr }/casualties 7d{ -end } أو { -ltr }/casualties all{ -end } أو { -ltr }/casualties AZ{ -end }.
casualties-gone = لم يعد هذا الرقم في القائمة.

## /reactions

# $period (text): "last 7 days".
reactions-head = ردود الفعل · { $period }
# $period (text): "last 7 days".
reactions-own-head = تصريحات أطراف النزاع · { $period }
# $period (text): "last 7 days".
reactions-none = لا ردود فعل في هذه الفترة: { $period }.
reactions-none-all = لم تُقرأ أي ردود فعل بعد.
reactions-filter-none = لا ردود فعل كهذه. اختر فترة أخرى أو ألغِ التصفية.
# $count (number): statements of one actor.
reactions-count = { $count ->
    [zero] لا تصريحات
    [one] تصريح واحد
    [two] تصريحان
    [few] { $count } تصريحات
    [many] { $count } تصريحًا
   *[other] { $count } تصريح
}
# $given (text): what the reader wrote.
error-reactions = لا أعرف «{ $given }» دولةً ولا منظمةً ولا موقفًا ولا فترة. جرّب { -ltr }/reactions FR{ -end } أو { -ltr }/reactions UN{ -end } أو { -ltr }/reactions 30d{ -end }.

## Stances, as what the actor does

stance-ceasefire = دعوة إلى وقف إطلاق النار
stance-dialogue = دعوة إلى الحوار
stance-condemn = إدانة
stance-concern = قلق
stance-support-azerbaijan = تأييد لأذربيجان
stance-support-armenia = تأييد لأرمينيا أو لأرمن قره باغ
stance-mediation = وساطة أو عرض لها
stance-council-meeting = طلب عقد جلسة
stance-humanitarian = مساعدات وحماية للمدنيين
stance-sanctions = عقوبات
stance-denial = نفي
stance-other = تعليق

## Actors that are no country

actor-nk = سلطات الأرمن في قره باغ
actor-un = الأمم المتحدة
actor-eu = الاتحاد الأوروبي
actor-osce = منظمة الأمن والتعاون في أوروبا
actor-nato = حلف الناتو
actor-csto = منظمة معاهدة الأمن الجماعي
actor-coe = مجلس أوروبا
actor-oic = منظمة التعاون الإسلامي
actor-ots = منظمة الدول التركية
actor-icrc = الصليب الأحمر
actor-icj = محكمة العدل الدولية
actor-echr = المحكمة الأوروبية لحقوق الإنسان
actor-amnesty = منظمة العفو الدولية
actor-hrw = هيومن رايتس ووتش
actor-va = الكرسي الرسولي

## Periods

# $count (number): hours.
period-hours = { $count ->
    [zero] آخر { $count } ساعة
    [one] آخر ساعة
    [two] آخر ساعتين
    [few] آخر { $count } ساعات
    [many] آخر { $count } ساعة
   *[other] آخر { $count } ساعة
}
# $count (number): days.
period-days = { $count ->
    [zero] آخر { $count } يوم
    [one] آخر يوم
    [two] آخر يومين
    [few] آخر { $count } أيام
    [many] آخر { $count } يومًا
   *[other] آخر { $count } يوم
}
period-all = كل الفترات

## Buttons

# $count (number): hours or days.
button-hours = { $count } س
# $count (number): what the noun agrees with.
button-days = { $count } ي
button-period-all = الكل
button-sides = الجانبان
button-outcomes = كل الأرقام
button-picture = 📈 صورة
button-export = ⬇ CSV
# $figure (text): "200 · Karabakh".
button-history = 🕘 { $figure }
button-to-list = ▶ كل الأرقام
button-all-actors = ▶ كل الجهات
button-by-stance = حسب الموقف
button-own-statements = تصريحات أطراف النزاع
button-others-reactions = ▶ ردود فعل الآخرين

## /export

export-ask = ماذا تريد ملفًا؟
# $kind (text): "Casualty figures".
# $period (text): "last 7 days".
export-caption = { $kind } · { $period }. سطر لكل قول، وفيه القائل والوسيلة الإعلامية والجملة والرابط. المواعيد بالتوقيت العالمي.
export-casualties = أرقام الضحايا
export-reactions = ردود الفعل
# $most (number): the most claims that one file holds.
export-too-large = هذا أكثر من { $most } قول. اختر فترة أقصر.
# $given (text): what the reader wrote.
error-export = لا يمكنني تصدير «{ $given }». جرّب { -ltr }/export casualties csv{ -end } أو { -ltr }/export reactions json 30d{ -end }.

## In digests

digest-figures = 👥 الأرقام المعلنة
digest-reactions = 🌍 ردود الفعل
digest-corrections = ✏️ ما عُدّل منذ موجزك الأخير
# $was (text): the figure that the reader was sent.
# $now (text): what stands for it now.
# $claimant (text): who says it.
digest-correction = { $claimant }: { $now }، بدلًا من { $was }
# $claimant (text): who says it.
# $was (text): the figure that the reader was sent.
digest-withdrawn = { $claimant }: سُحب { $was }
# $count (number): figures or actors that are a command away.
digest-more-figures = +{ $count } أخرى: { -ltr }/casualties{ -end }
# $count (number): what the noun agrees with.
digest-more-reactions = +{ $count } أخرى: { -ltr }/reactions{ -end }
