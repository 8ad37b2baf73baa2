package org.hoidong.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.calendar.CalendarDay;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.AdministrativeUnit;
import org.hoidong.core.council.Body;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Council;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.council.Succession;
import org.hoidong.core.council.SuccessionKind;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamDocuments;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.core.voting.ConfidenceRules;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.VotingBase;
import org.hoidong.core.voting.VotingRules;
import org.hoidong.examples.quickstart.data.CouncilData;
import org.hoidong.examples.quickstart.data.CouncilsFile;
import org.hoidong.examples.quickstart.data.DataException;
import org.hoidong.examples.quickstart.data.LimitDirection;
import org.hoidong.examples.quickstart.data.LimitUnit;
import org.hoidong.examples.quickstart.data.Name;
import org.hoidong.examples.quickstart.data.RegulationsFile;
import org.hoidong.examples.quickstart.data.SettingValue;
import org.hoidong.examples.quickstart.data.Tier;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.followup.FollowUpRules;
import org.hoidong.workflow.lifecycle.letter.LetterRules;
import org.hoidong.workflow.lifecycle.meeting.MeetingStepRules;
import org.hoidong.workflow.lifecycle.petition.PetitionCaseRules;

/**
 * What the data say of the world, as values of the library: who there is, which days count, which numbers the council's own
 * regulations set.
 *
 * @param directory units, bodies and councils
 * @param context rule book, calendar, zone and sessions
 * @param shipped the same with the calendar that comes with the library, to see what the data's calendar moves
 */
record World(CouncilDirectory directory, LegalContext context, LegalContext shipped) {

    private static final String REGULATIONS = "regulations.json";
    private static final String BOOK = "vietnam-with-regulations";

    static World of(CouncilData data) {
        CouncilDirectory directory = directory(data.councils());
        RuleBook rules = rules(data, directory);
        Milestones milestones = milestones(data);
        LegalContext context = LegalContext.builder()
                .rules(rules)
                .calendars(Calendars.of(calendar(data)))
                .zone(data.job().zone())
                .milestones(milestones)
                .build();
        LegalContext shipped = context.toBuilder()
                .calendars(Calendars.of(VietnamCalendars.stateBodies()))
                .build();
        return new World(directory, context, shipped);
    }

    static Label label(Name name) {
        return Label.of(name.vi(), name.en());
    }

    /** Makes a label that ends in a date, as each language writes it. */
    static Label dated(String vietnamese, String english, LocalDate date) {
        Datum day = Datum.of(date);
        return Label.of(
                vietnamese + Messages.none().render(day, Language.VIETNAMESE),
                english + Messages.none().render(day, Language.ENGLISH));
    }

    /** Makes a value of the library, or says where in the data stands what it does not accept. */
    static <T> T made(String file, String location, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new DataException(file, location, String.valueOf(e.getMessage()), "correct it there");
        }
    }

    /** Makes an identifier of a name: whatever an identifier may not hold becomes an underscore. */
    static String key(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}\\-_./:@+]", "_");
    }

    // who there is

    private static CouncilDirectory directory(CouncilsFile file) {
        CouncilDirectory.Builder directory = CouncilDirectory.builder();
        for (CouncilsFile.Unit unit : file.units()) {
            directory.addUnit(AdministrativeUnit.builder()
                    .id(UnitId.of(unit.id()))
                    .name(label(unit.name()))
                    .tier(tier(unit.tier()))
                    .parent(unit.parent().map(UnitId::of))
                    .existence(span(unit.from(), unit.to()))
                    .build());
        }
        for (CouncilsFile.Body body : file.bodies()) {
            directory.addBody(Body.builder()
                    .id(BodyId.of(body.id()))
                    .name(label(body.name()))
                    .kind(VietnamBodies.parse(body.kind().code()))
                    .unit(UnitId.of(body.unit()))
                    .parent(body.parent().map(BodyId::of))
                    .existence(span(body.from(), body.to()))
                    .build());
        }
        for (CouncilsFile.Council council : file.councils()) {
            directory.addCouncil(Council.of(
                    BodyId.of(council.body()),
                    CouncilTerm.of(
                            council.term().number(),
                            DateSpan.of(council.term().from(), council.term().to())),
                    council.delegates(),
                    council.inOffice()));
        }
        List<CouncilsFile.Succession> successions = file.successions().orElse(ImmutableList.of());
        for (int i = 0; i < successions.size(); i++) {
            CouncilsFile.Succession row = successions.get(i);
            directory.addBodySuccession(made(
                    "councils.json",
                    "successions[" + i + "]",
                    () -> Succession.<BodyId>builder()
                            .kind(SuccessionKind.ABOLISHED)
                            .firstDay(row.from())
                            .predecessors(row.bodies().stream().map(BodyId::of).toList())
                            .successors(
                                    row.successors().stream().map(BodyId::of).toList())
                            .basis(Provision.of(LegalDocument.of(
                                    row.document().number(),
                                    label(row.document().name()))))
                            .build()));
        }
        return made("councils.json", "successions", directory::build);
    }

    static TierKind tier(Tier tier) {
        return switch (tier) {
            case PROVINCE -> VietnamTiers.PROVINCE;
            case DISTRICT -> VietnamTiers.DISTRICT;
            case COMMUNE -> VietnamTiers.COMMUNE;
            case CENTRAL -> throw new IllegalArgumentException("the central level is no tier of local government");
        };
    }

    private static DateSpan span(LocalDate from, Optional<LocalDate> to) {
        return to.map(end -> DateSpan.of(from, end)).orElse(DateSpan.from(from));
    }

    // which days count

    private static WorkingCalendar calendar(CouncilData data) {
        int first = data.calendar().stream()
                .mapToInt(day -> day.date().getYear())
                .min()
                .orElseThrow(() -> new DataException("calendar.csv", "", "it lists no day", "list the holidays"));
        int last = data.calendar().stream()
                .mapToInt(day -> day.date().getYear())
                .max()
                .orElse(first);
        WorkingCalendar.Builder calendar = WorkingCalendar.builder(CalendarId.of("calendar.csv"), "1")
                .span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        for (org.hoidong.examples.quickstart.data.CalendarDay day : data.calendar()) {
            try {
                calendar.day(day(day));
            } catch (IllegalArgumentException e) {
                throw new DataException(
                        "calendar.csv", "line " + day.line(), String.valueOf(e.getMessage()), "correct that line");
            }
        }
        return calendar.build();
    }

    private static CalendarDay day(org.hoidong.examples.quickstart.data.CalendarDay row) {
        Label name = label(row.name());
        CalendarDay day = switch (row.kind()) {
            case HOLIDAY -> CalendarDay.holiday(row.date(), name);
            case COMPENSATION -> CalendarDay.compensation(row.date(), name);
            case WORKING -> CalendarDay.madeUp(row.date(), name);
        };
        if (!row.decision().isEmpty()) {
            day = day.decidedBy(Provision.of(LegalDocument.of(row.decision(), Label.same(row.decision()))));
        }
        return row.provisional() ? day.asProvisional() : day;
    }

    private static Milestones milestones(CouncilData data) {
        Milestones.Builder milestones = Milestones.builder();
        data.milestones().forEach(session -> {
            MilestoneId id = MilestoneId.of(session.id());
            milestones.putLabel(id, label(session.name()));
            session.opensOn().ifPresent(date -> milestones.putDate(id, date));
        });
        return milestones.build();
    }

    // which numbers the regulations set

    private static final ImmutableMap<String, RuleKey<TimeLimit>> TIME_LIMITS = timeLimits();

    private static ImmutableMap<String, RuleKey<TimeLimit>> timeLimits() {
        Map<String, RuleKey<TimeLimit>> keys = new LinkedHashMap<>();
        for (RuleKey<TimeLimit> key : ImmutableList.<RuleKey<TimeLimit>>builder()
                .add(MeetingRules.NOTICE.of(VietnamMeetings.REGULAR))
                .add(MeetingRules.DOCUMENTS_BEFORE_OPENING.of(VietnamMeetings.REGULAR))
                .add(MeetingRules.MINUTES_SENT)
                .add(PetitionRules.ANSWER_WITHIN)
                .addAll(FollowUpRules.timeLimits())
                .addAll(MeetingStepRules.timeLimits())
                .addAll(LetterRules.timeLimits())
                .addAll(PetitionCaseRules.timeLimits())
                .add(PetitionRules.RESULT_NOTIFIED)
                .build()) {
            keys.put(key.id(), key);
        }
        return ImmutableMap.copyOf(keys);
    }

    /** The limits that are counted back from the opening of a session. */
    private static final ImmutableSet<RuleKey<TimeLimit>> BEFORE = ImmutableSet.of(
            MeetingRules.NOTICE.of(VietnamMeetings.REGULAR),
            MeetingRules.DOCUMENTS_BEFORE_OPENING.of(VietnamMeetings.REGULAR));

    /** The settings the job needs. */
    static ImmutableList<RuleKey<?>> settings() {
        return ImmutableList.<RuleKey<?>>builder()
                .add(VotingRules.PLENARY_QUORUM)
                .add(FollowUpRules.REMINDER_DAYS)
                .addAll(TIME_LIMITS.values())
                .build();
    }

    private static RuleBook rules(CouncilData data, CouncilDirectory directory) {
        RegulationsFile file = data.regulations();
        RuleBook.Builder book = declared();
        LegalDocument document =
                LegalDocument.of(file.document().number(), label(file.document().name()));
        DateSpan span = DateSpan.from(file.adoptedOn());
        Map<String, String> seen = new HashMap<>();
        for (RegulationsFile.Setting setting : file.settings()) {
            if (seen.put(setting.key(), setting.article()) != null) {
                throw wrong(setting.key(), "this setting is given twice", "give it once");
            }
            Provision article =
                    made(REGULATIONS, "settings, key " + setting.key(), () -> article(document, setting.article()));
            put(book, setting, article, span);
        }
        Provision whole = Provision.of(document);
        book.put(MeetingStepRules.DIRECTORY, Dated.setting(directory, span, whole));
        RuleBook rules = book.build();
        for (RuleKey<?> key : settings()) {
            try {
                rules.on(data.job().halfYear().from()).get(key);
            } catch (NoRuleException e) {
                throw wrong(key.id(), String.valueOf(e.getMessage()), "add it to \"settings\" with its article");
            }
        }
        return rules;
    }

    /** The law, and all that the life cycles need of the regulations. */
    private static RuleBook.Builder declared() {
        Provision silent = Provision.of(VietnamDocuments.LAW_87_2015_QH13, "89").clause("3");
        RuleBook book = VietnamRules.standard();
        book = MeetingStepRules.declareSettings(book, BOOK, "1", silent).build();
        book = LetterRules.declareSettings(book, BOOK, "1", silent).build();
        book = PetitionCaseRules.declareSettings(book, BOOK, "1", silent).build();
        return FollowUpRules.declareSettings(book, BOOK, "1", silent);
    }

    private static void put(RuleBook.Builder book, RegulationsFile.Setting setting, Provision basis, DateSpan span) {
        RuleKey<TimeLimit> limit = TIME_LIMITS.get(setting.key());
        SettingValue value = setting.value();
        if (limit != null && value instanceof SettingValue.Limit given) {
            LimitDirection right = BEFORE.contains(limit) ? LimitDirection.BEFORE : LimitDirection.AFTER;
            if (given.direction() != right) {
                throw wrong(
                        setting.key(),
                        "the direction is " + given.direction().code(),
                        "write " + right.code() + ", as this limit is counted");
            }
            book.put(limit, Dated.setting(limit(given).by(basis), span, basis));
        } else if (setting.key().equals(VotingRules.PLENARY_QUORUM.id()) && value instanceof SettingValue.Share given) {
            Ratio ratio = Ratio.of(given.numerator(), given.denominator());
            Share share = given.exceeded() ? Share.moreThan(ratio) : Share.atLeast(ratio);
            QuorumRule quorum = QuorumRule.of(share, VotingBase.TOTAL_DELEGATES, basis);
            book.put(VotingRules.PLENARY_QUORUM, Dated.setting(quorum, span, basis));
        } else if (setting.key().equals(FollowUpRules.REMINDER_DAYS.id()) && value instanceof SettingValue.Days given) {
            book.put(FollowUpRules.REMINDER_DAYS, Dated.setting(given.days(), span, basis))
                    .put(MeetingStepRules.REMINDER_DAYS, Dated.setting(given.days(), span, basis));
        } else if (setting.key().equals(ConfidenceRules.TOTAL_BALLOTS.id())
                && value instanceof SettingValue.Base given) {
            book.put(ConfidenceRules.TOTAL_BALLOTS, Dated.setting(ballots(given.base()), span, basis));
        } else {
            ImmutableSet<String> known = ImmutableSet.<String>builder()
                    .addAll(settings().stream().map(RuleKey::id).toList())
                    .add(ConfidenceRules.TOTAL_BALLOTS.id())
                    .build();
            throw known.contains(setting.key())
                    ? wrong(
                            setting.key(),
                            "this value is not of the form the setting needs",
                            "see README.md of the data")
                    : wrong(setting.key(), "there is no such setting", "use one of " + known);
        }
    }

    private static VotingBase ballots(String id) {
        ImmutableList<VotingBase> ballots =
                ImmutableList.of(VotingBase.BALLOTS_ISSUED, VotingBase.BALLOTS_COLLECTED, VotingBase.BALLOTS_VALID);
        return ballots.stream()
                .filter(base -> base.id().equals(id))
                .findFirst()
                .orElseThrow(() -> wrong(
                        ConfidenceRules.TOTAL_BALLOTS.id(),
                        "there are no such ballots: " + id,
                        "use one of " + ballots));
    }

    private static DataException wrong(String key, String problem, String remedy) {
        return new DataException(REGULATIONS, "settings, key " + key, problem, remedy);
    }

    private static Provision article(LegalDocument document, String article) {
        String number = article.replaceFirst("^(Điều|Article)\\s+", "");
        int point = number.indexOf('.');
        return point < 0
                ? Provision.of(document, number)
                : Provision.of(document, number.substring(0, point)).clause(number.substring(point + 1));
    }

    static TimeLimit limit(int count, LimitUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> TimeLimit.ofCalendarDays(count);
            case WORKING_DAYS -> TimeLimit.ofWorkingDays(count);
            case MONTHS -> TimeLimit.ofMonths(count);
        };
    }

    private static TimeLimit limit(SettingValue.Limit given) {
        TimeLimit limit = limit(given.count(), given.unit());
        return given.direction() == LimitDirection.BEFORE ? limit.before() : limit;
    }
}
