### Digests: in chat, in the terminal and on the web page. Plain text without tags.

## Head and foot

digest-title-daily = موجز قره باغ
digest-title-weekly = موجز قره باغ الأسبوعي
digest-title-instant = قره باغ · خبر جديد
digest-title-follow-up = قره باغ · أرقام وردود فعل جديدة
digest-title-latest = قره باغ · آخر الأخبار

# $reports (number): the reports of the period.
digest-reports = { $reports ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] تقريران
    [few] { $reports } تقارير
    [many] { $reports } تقريرًا
   *[other] { $reports } تقرير
}

# $publishers (number): the publisher families that they are from.
digest-publishers = { $publishers ->
    [zero] لا مؤسسات إعلامية
    [one] مؤسسة إعلامية واحدة
    [two] مؤسستان إعلاميتان
    [few] { $publishers } مؤسسات إعلامية
    [many] { $publishers } مؤسسة إعلامية
   *[other] { $publishers } مؤسسة إعلامية
}

# $languages (number): the languages that they are in.
digest-languages = { $languages ->
    [zero] لا لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $languages } لغات
    [many] { $languages } لغة
   *[other] { $languages } لغة
}

# $when (text): when this digest was due, "07:30" or "Wed 20 Sep, 07:30".
digest-late = وصل هذا الموجز متأخرًا، وكان موعده { $when }.

# $missed (number): earlier digests that were never sent and that this one covers too.
digest-missed = { $missed ->
    [zero] لا يشمل هذا الموجز موجزات سابقة.
    [one] يشمل هذا الموجز أيضًا موجزًا سابقًا لم يُرسَل.
    [two] يشمل هذا الموجز أيضًا موجزين سابقين لم يُرسَلا.
    [few] يشمل هذا الموجز أيضًا { $missed } موجزات سابقة لم تُرسَل.
    [many] يشمل هذا الموجز أيضًا { $missed } موجزًا سابقًا لم يُرسَل.
   *[other] يشمل هذا الموجز أيضًا { $missed } موجز سابق لم يُرسَل.
}

digest-empty = لا جديد: لم يرد أي تقرير عن قره باغ خلال هذه الفترة.
digest-empty-latest = لا تقارير عن قره باغ حتى الآن.

# $when (text): when the next digest comes, "Wed 20 Sep, 07:30".
# $zone (text): the reader's time zone, "Yerevan".
digest-next = الموجز التالي: { $when } (بتوقيت { $zone })

# $zone (text): the reader's time zone, "Yerevan (UTC+4)".
digest-zone = المواعيد بتوقيت { $zone }

# $page (number): which page this is.
# $pages (number): how many there are.
digest-page = صفحة { $page } من { $pages }

## Stories

# $rank (number): the story's place in the digest.
digest-rank = { $rank }.

# $when (text): when the story's first report came, "13:10".
digest-since = منذ { $when }

# $count (number): further outlets that are not named.
digest-others = +{ $count }

digest-more = أخبار أخرى
digest-untitled = تقرير بلا عنوان
digest-unnamed-outlet = مصدر غير مسمّى

## What outlets are, in a word or two after their names

digest-affiliation-state = حكومي
digest-affiliation-state-funded = بتمويل حكومي
digest-affiliation-state-linked = مرتبط بالدولة
digest-affiliation-state-aligned = قريب من السلطات
digest-affiliation-government = جهة رسمية
digest-affiliation-public = عمومي
digest-affiliation-private = خاص
digest-affiliation-independent = مستقل
digest-affiliation-exile = في المنفى
digest-affiliation-ngo = منظمة غير حكومية
digest-affiliation-intergovernmental = منظمة دولية
digest-affiliation-party = حزبي
digest-affiliation-aggregator = مجمّع أخبار
