### What the bot says in chat, outside of digests.

language-name = العربية

# What is written from left to right stands between these two, so that it keeps its order: FSI and PDI.
-ltr = {"\u2068"}
-end = {"\u2069"}

bot-description = أخبار نزاع ناغورني قره باغ وما أعقبه من وسائل إعلام من جميع الأطراف جنبًا إلى جنب، في الوقت الذي تختاره.
bot-short-description = موجز لتغطية نزاع ناغورني قره باغ من جميع الأطراف.

## Commands, as /help and the command menu list them

command-start = ما هذا، وكيف تبدأ
command-help = ما الذي يمكنك طلبه
command-latest = آخر الأخبار
command-digest = موجز آخر 24 ساعة
command-casualties = أرقام الضحايا، ومن يقول كلًّا منها
command-reactions = من علّق، وكيف
command-export = الأرقام أو ردود الفعل في ملف
command-search = البحث في جميع التقارير
command-subscribe = تلقّي الموجز في وقت تختاره
command-unsubscribe = إيقاف الموجز
command-settings = اللغة والمدينة والأوقات
command-language = تغيير اللغة
command-sources = المصادر التي نتابعها
command-privacy = ما الذي نحفظه عنك
command-forget = حذف كل ما نحفظه عنك

## Start and help

start-welcome =
    <b>موجز قره باغ</b>
    أخبار نزاع ناغورني قره باغ وما أعقبه، من وسائل إعلام من جميع الأطراف جنبًا إلى جنب، ولكل خبر رابطه.
    تختار متى يصلك الموجز، ويمكنك أن تطلب آخر الأخبار في أي وقت.
help-intro = <b>ما الذي يمكنك طلبه</b>
# $most (number): how many new stories are sent a day at the most
help-examples =
    أمثلة:
    كل يوم الساعة 07:30 – { -ltr }<code>/subscribe daily 07:30</code>{ -end }
    الساعة 07:30 بتوقيت باكو – { -ltr }<code>/subscribe daily 07:30 Asia/Baku</code>{ -end }
    كل يوم اثنين الساعة 09:00 – { -ltr }<code>/subscribe weekly mon 09:00</code>{ -end }
    كل خبر جديد فور ظهوره، { $most } في اليوم على الأكثر – { -ltr }<code>/subscribe instant</code>{ -end }
    آخر عشرة أخبار – { -ltr }<code>/latest 10</code>{ -end }
    أرقام آخر 30 يومًا ومن يقول كلًّا منها – { -ltr }<code>/casualties 30d</code>{ -end }
    كيف علّقت فرنسا – { -ltr }<code>/reactions FR</code>{ -end }
    البحث – { -ltr }<code>/search لاتشين</code>{ -end }

## Subscribing

subscribe-ask-kind = كم مرة تريد أن يصلك الموجز؟
subscribe-ask-weekday = في أي يوم؟
# $place: the city and its difference from UTC
subscribe-ask-time = في أي ساعة؟ الأوقات بتوقيت { $place }.
subscribe-type-time = اكتب الوقت، مثلًا <code>07:30</code>.
subscribe-type-time-reply = اكتب الوقت ردًّا على هذه الرسالة، مثلًا <code>07:30</code>.
# $city: name of a city
# $offset: its difference from UTC, "UTC+4"
place = { $city }، { $offset }
# $schedule: "every day at 07:30"
# $when: day and time of the next digest
# $place: the city and its difference from UTC
subscribed =
    ✅ <b>{ $schedule }</b>
    الموجز التالي: { $when } (بتوقيت { $place })
# $most (number): how many new stories are sent a day at the most
subscribed-instant =
    ✅ <b>كل خبر جديد فور ظهوره</b>
    الحد الأقصى في اليوم: { $most }. ويمكنك أن تتلقى معه موجزًا يوميًا: { -ltr }/subscribe{ -end }
subscribed-beside = ✅ يصلك الآن:
zone-guessed = <i>اخترنا المدينة تقديرًا بحسب لغتك. إن كنت في مكان آخر فغيّرها أدناه.</i>
# $time: time of day
schedule-daily = كل يوم الساعة { $time }
# $day: name of a weekday
# $time: time of day
schedule-weekly = كل أسبوع، يوم { $day } الساعة { $time }
schedule-instant = كل خبر جديد فور ظهوره
# $when: day and time of the next digest
# $place: the city and its difference from UTC
schedule-next = الموجز التالي: { $when } (بتوقيت { $place })
weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد
unsubscribe-none = أنت غير مشترك. لتلقّي الموجز: { -ltr }/subscribe{ -end }
unsubscribe-ask = أيّها تريد إيقافه؟
unsubscribed = لن يصلك الموجز بعد الآن. يمكنك العودة متى شئت: { -ltr }/subscribe{ -end }
unsubscribed-one = تم الإيقاف. وما زال يصلك:

## Settings

# $language: name of the language
# $place: the city and its difference from UTC
# $guessed: yes where the city is only a guess
# $quiet: yes or no
settings-list =
    <b>الإعدادات</b>
    اللغة: { $language }
    المنطقة الزمنية: { $place }{ $guessed ->
        [yes] {" "}(تقديرًا بحسب لغتك)
       *[no] {""}
    }
    عندما لا يوجد جديد: { $quiet ->
        [yes] بلا رسالة
       *[no] رسالة قصيرة
    }
settings-not-subscribed = لا يوجد موجز مجدول.
zone-ask = بتوقيت أي مدينة؟
zone-type = اكتب اسم مدينتك، مثلًا <code>تبليسي</code>، أو الفارق عن التوقيت العالمي، مثل { -ltr }<code>UTC+4</code>{ -end }.
zone-type-reply = اكتب اسم مدينتك ردًّا على هذه الرسالة، مثلًا <code>تبليسي</code>، أو الفارق عن التوقيت العالمي، مثل { -ltr }<code>UTC+4</code>{ -end }.
zone-which = أيّها تقصد؟
# $place: the city and its difference from UTC
zone-chosen = الأوقات الآن بتوقيت { $place }.
language-ask = أي لغة تفضّل؟
language-chosen = سأكتب لك بالعربية من الآن. وتبقى العناوين بلغة ناشرها.

## Lists

search-ask = عمّ تبحث؟ أسماء وأماكن بأي من اللغات، مثلًا <code>لاتشين</code>.
search-ask-reply = عمّ تبحث؟ اكتب ردًّا على هذه الرسالة أسماء أو أماكن بأي من اللغات، مثلًا <code>لاتشين</code>.
search-ask-again = مضى على هذا البحث أكثر من يوم. ابحث من جديد: { -ltr }/search{ -end }
# $query: what was searched for
search-none = لا نتائج عن «{ $query }». قد تجد أكثر بكلمات أقل.
# $query: what was searched for
search-no-words = ليس في «{ $query }» كلمة يمكن البحث عنها. جرّب اسمًا أو مكانًا، مثلًا { -ltr }<code>/search لاتشين</code>{ -end }.
# $query: what was searched for
# $count (number): how many reports were found
# $more: yes where there are more than that
search-found = { $more ->
    [yes] «{ $query }»: أكثر من { $count } تقرير، الأحدث أولًا
   *[no] { $count ->
        [zero] «{ $query }»: لا تقارير
        [one] «{ $query }»: تقرير واحد
        [two] «{ $query }»: تقريران، الأحدث أولًا
        [few] «{ $query }»: { $count } تقارير، الأحدث أولًا
        [many] «{ $query }»: { $count } تقريرًا، الأحدث أولًا
       *[other] «{ $query }»: { $count } تقرير، الأحدث أولًا
    }
 }
# $count (number): outlets in the language shown
# $total (number): outlets in all languages
# $language: name of the language shown
sources-heading = <b>المصادر – { $language }: { $count } من أصل { $total }</b>
sources-mixed = عدة لغات
sources-none = لا مصادر في القائمة بعد.

## Privacy

privacy-text =
    <b>ما الذي نحفظه عنك</b>
    رقم هذه المحادثة، واللغة والمدينة والأوقات التي اخترتها، والرسائل التي أُرسلت إليها خلال 30 يومًا. لا اسم، ولا رقم هاتف، ولا قائمة بما تقرأ.
    ما تكتبه للبوت يُحذف بعد الرد عليه، وتُحفظ كلمات البحث يومًا واحدًا لتتمكن من تصفح نتائجه.
    لا نمرر شيئًا إلى أحد. لحذف كل شيء: { -ltr }/forget{ -end }
forget-ask = هل نحذف إعداداتك واشتراكاتك وكل ما هو محفوظ عن هذه المحادثة؟
forget-done = حُذف كل شيء، واشتراكاتك أيضًا. إذا كتبت من جديد نبدأ من البداية: { -ltr }/start{ -end }
forget-kept = لم يُحذف شيء.

## Buttons

# $time: time of day
# $place: name of a city
button-daily-at = كل يوم الساعة { $time } · { $place }
button-choose-time = اختيار وقت
button-latest = أرني آخر الأخبار
button-digest-now = أرني موجزًا الآن
button-subscribe = تلقّي الموجز
# $language: name of a language
# $count (number): outlets in that language
button-sources = { $language } · { $count }
button-settings = ⚙ الإعدادات
button-daily = كل يوم
button-weekly = كل أسبوع
button-instant = كل خبر جديد فورًا
button-other-time = وقت آخر
button-change-time = تغيير الوقت
button-change-zone = تغيير المدينة
button-type-city = مدينة أخرى
# $schedule: "every day at 07:30"
button-keep-too = الإبقاء أيضًا على: { $schedule }
button-unsubscribe = إيقاف الموجز
button-all = جميعها
button-back = رجوع
button-older = الأقدم
button-previous-page = ▶ السابق
# $page (number): number of the next page
# $pages (number): how many pages there are
button-next-page = المزيد ({ $page }/{ $pages }) ◀
button-quiet-on = لا ترسل شيئًا إن لم يوجد جديد
button-quiet-off = أخبرني إن لم يوجد جديد
button-forget = حذف كل شيء
button-keep = الإبقاء على كل شيء

## Errors

error-internal = حدث خطأ من جانبنا، وليس منك، وقد سُجِّل. حاول مرة أخرى بعد قليل.
error-administrators-only = في المجموعات والقنوات لا يغيّر هذا إلا المشرفون.
error-unknown-message = لا أفهم إلا الأوامر: { -ltr }/latest{ -end } لآخر الأخبار، و{ -ltr }/search{ -end } للبحث في التقارير، و{ -ltr }/help{ -end } لكل ما يمكنك طلبه.
# $given: the command that the reader wrote
error-unknown-command = لا أعرف الأمر { $given }. لكل ما يمكنك طلبه: { -ltr }/help{ -end }
error-old-button = هذا الزر قديم. اكتب { -ltr }/start{ -end } لتبدأ من جديد.
# $most (number): how many digests a chat can have
error-too-many-schedules = لا يمكن الجمع بين أكثر من { $most } موجزات. أوقف أحدها أولًا: { -ltr }/unsubscribe{ -end }
# $given: what the reader wrote
error-subscribe-time = «{ $given }» ليس وقتًا صحيحًا. اكتبه هكذا: <code>07:30</code>، أو اختر وقتًا:
# $given: what the reader wrote
error-subscribe-weekday = «{ $given }» ليس من أيام الأسبوع. جرّب { -ltr }<code>/subscribe weekly mon 09:00</code>{ -end }، أو اختر يومًا:
# $given: what the reader wrote
error-subscribe-zone = لا أعرف مدينة أو منطقة زمنية باسم «{ $given }». اختر مدينة كبيرة قريبة منك، أو اكتب الفارق عن التوقيت العالمي، مثل { -ltr }<code>UTC+4</code>{ -end }.
# $given: what the reader wrote
error-subscribe-kind = لم أفهم «{ $given }». جرّب { -ltr }<code>/subscribe daily 07:30</code>{ -end }، أو اختر:
# $given: what the reader wrote
error-language = لا أكتب بعد باللغة «{ $given }». اختر لغة:
# $given: what the reader wrote
# $most (number): the largest number allowed
error-latest-count = «{ $given }» ليس عددًا من 1 إلى { $most }. جرّب { -ltr }<code>/latest 5</code>{ -end }.
