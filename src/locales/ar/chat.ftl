### What the bot says in chat, outside of digests.

language-name = العربية

bot-description = أخبار نزاع ناغورني قره باغ وما أعقبه من وسائل إعلام من جميع الأطراف جنبًا إلى جنب، في الوقت الذي تختاره.
bot-short-description = موجز لتغطية نزاع ناغورني قره باغ من جميع الأطراف.

## Commands, as /help and the command menu list them

command-start = ما هذا، وكيف تبدأ
command-help = ما الذي يمكنك طلبه
command-latest = آخر الأخبار
command-digest = موجز آخر 24 ساعة
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
help-examples =
    أمثلة:
    كل يوم عند 07:30 – <code>/subscribe daily 07:30</code>
    كل يوم اثنين – <code>/subscribe weekly mon 09:00</code>
    كل خبر جديد فور ظهوره، 12 على الأكثر يوميًا – <code>/subscribe instant</code>
    آخر عشرة أخبار – <code>/latest 10</code>
    البحث – <code>/search ممر لاتشين</code>

## Subscribing

subscribe-ask-kind = كم مرة تريد أن يصلك الموجز؟
subscribe-ask-weekday = في أي يوم؟
# $place: the city and its difference from UTC
subscribe-ask-time = في أي ساعة؟ الأوقات بتوقيت { $place }.
subscribe-type-time = اكتب الوقت، مثلًا <code>07:30</code>.
# $schedule: "every day at 07:30"
# $when: day and time of the next digest
# $place: the city and its difference from UTC
subscribed =
    ✅ <b>{ $schedule }</b>
    الموجز التالي: { $when }، بتوقيت { $place }
subscribed-instant =
    ✅ <b>كل خبر جديد فور ظهوره</b>
    12 خبرًا في اليوم على الأكثر، ويمكنك الجمع بينه وبين موجز يومي.
subscribed-beside = يصلك الآن كلاهما:
# $time: time of day
schedule-daily = كل يوم عند { $time }
# $day: name of a weekday
# $time: time of day
schedule-weekly = كل { $day } عند { $time }
schedule-instant = كل خبر جديد فور ظهوره
# $when: day and time of the next digest
# $place: the city and its difference from UTC
schedule-next = الموجز التالي: { $when }، بتوقيت { $place }
weekday-mon = يوم اثنين
weekday-tue = يوم ثلاثاء
weekday-wed = يوم أربعاء
weekday-thu = يوم خميس
weekday-fri = يوم جمعة
weekday-sat = يوم سبت
weekday-sun = يوم أحد
unsubscribe-none = أنت غير مشترك. لتلقّي الموجز: /subscribe
unsubscribe-ask = أيّها تريد إيقافه؟
unsubscribed = لن يصلك الموجز بعد الآن. يمكنك العودة متى شئت: /subscribe
unsubscribed-one = تم الإيقاف. ويستمر الباقي.

## Settings

# $language: name of the language
# $place: the city and its difference from UTC
# $quiet: yes or no
settings-list =
    <b>الإعدادات</b>
    اللغة: { $language }
    الأوقات بتوقيت { $place }
    عندما لا يوجد جديد: { $quiet ->
        [yes] بلا رسالة
       *[no] سطر قصير
    }
settings-not-subscribed = لا يوجد موجز مجدول.
zone-ask = بتوقيت أي مدينة؟
zone-type = اكتب اسم مدينتك، مثلًا <code>تبليسي</code>، أو الفارق الزمني مثل <code>UTC+4</code>.
zone-which = أيّها تقصد؟
# $place: the city and its difference from UTC
zone-chosen = الأوقات الآن بتوقيت { $place }.
language-ask = أي لغة تفضّل؟
language-chosen = سأكتب لك بالعربية من الآن. وتبقى العناوين بلغة ناشرها.

## Lists

search-ask = عمّ تبحث؟ أسماء وأماكن بأي من اللغات، مثلًا <code>ممر لاتشين</code>.
search-ask-again = مضى على هذا البحث وقت طويل. ابحث من جديد: /search
# $query: what was searched for
search-none = لا نتائج عن «{ $query }». جرّب كلمات أقل.
# $query: what was searched for
# $count: how many reports were found
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
# $count: outlets in the language shown
# $total: outlets in all languages
# $language: name of the language shown
sources-heading = <b>{ $language }: { $count } من أصل { $total } مصدرًا</b>

## Privacy

privacy-text =
    <b>ما الذي نحفظه عنك</b>
    رقم محادثتك، واللغة والمدينة والأوقات التي اخترتها، وأي موجز أُرسل إليك ومتى. لا اسم، ولا رقم هاتف، ولا قائمة بما تقرأ.
    ما تكتبه للبوت يُحذف بعد الرد عليه، وتُحفظ كلمات البحث يومًا واحدًا لتتمكن من تصفح نتائجه.
    لا نمرر شيئًا إلى أحد. لحذف كل شيء: /forget
forget-ask = هل نحذف إعداداتك واشتراكاتك وكل ما هو محفوظ عن هذه المحادثة؟
forget-done = حُذف كل شيء. إذا كتبت من جديد نبدأ من البداية: /start
forget-kept = لم يُحذف شيء.

## Buttons

# $time: time of day
# $place: name of a city
button-daily-at = كل يوم عند { $time } · { $place }
button-choose-time = اختيار وقت آخر
button-latest = أرني آخر الأخبار
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
button-unsubscribe = إيقاف
button-all = جميعها
button-back = رجوع
button-older = الأقدم
button-previous-page = ▶ السابق
# $page: number of the next page
# $pages: how many pages there are
button-next-page = المزيد ({ $page }/{ $pages }) ◀
button-quiet-on = لا ترسل شيئًا إن لم يوجد جديد
button-quiet-off = أخبرني إن لم يوجد جديد
button-forget = حذف كل شيء
button-keep = الإبقاء على كل شيء

## Errors

error-internal = حدث خطأ من جانبنا، وليس منك، وقد سُجِّل. حاول مرة أخرى بعد قليل.
error-administrators-only = في المجموعات والقنوات لا يغيّر هذا إلا المشرفون.
error-unknown-message = لا أفهم النص الحر. /latest لآخر الأخبار، و /help لكل ما يمكنك طلبه.
error-old-button = هذا الزر قديم. ابدأ من جديد: /subscribe
# $given: what the reader wrote
error-subscribe-time = «{ $given }» ليس وقتًا من اليوم. اكتبه هكذا: <code>07:30</code>، أو اختر:
# $given: what the reader wrote
error-subscribe-weekday = «{ $given }» ليس يومًا من الأسبوع. جرّب <code>/subscribe weekly mon 09:00</code>، أو اختر:
# $given: what the reader wrote
error-subscribe-zone = لا أعرف مدينة أو منطقة زمنية باسم «{ $given }». جرّب مدينة أكبر قريبة منك، أو فارقًا زمنيًا مثل <code>UTC+4</code>.
# $given: what the reader wrote
error-subscribe-kind = لم أفهم «{ $given }». جرّب <code>/subscribe daily 07:30</code>، أو اختر:
# $given: what the reader wrote
error-language = لا تتوفر «{ $given }» بعد. اختر:
# $given: what the reader wrote
# $most: the largest number allowed
error-latest-count = «{ $given }» ليس عددًا من 1 إلى { $most }. جرّب <code>/latest 5</code>.
