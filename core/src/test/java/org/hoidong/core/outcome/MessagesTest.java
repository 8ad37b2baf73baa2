package org.hoidong.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Language VI = Language.VIETNAMESE;
    private static final Language EN = Language.ENGLISH;
    private static final Language TAY = Language.of("tyz");
    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);

    private static final ReasonCode SHORT = ReasonCode.of("test/votes-short");
    private static final ReasonCode HELP = ReasonCode.of("test/win-more");
    private static final LegalDocument REGULATION =
            LegalDocument.of("12/2025", Label.of("Quy chế 12/2025", "Regulation 12/2025"));

    private static final Messages SHIPPED = Messages.builder()
            .text(
                    SHORT,
                    "{inFavour} tán thành, cần {needed} trên {base}",
                    "{inFavour} in favour, {needed} of {base} needed")
            .text(HELP, "Cần thêm {missing} phiếu", "Win {missing} more")
            .build();

    private static final Reason REASON = Reason.builder(SHORT)
            .fact("inFavour", 25)
            .fact("needed", 26)
            .fact("base", 51)
            .basis(Provision.of(REGULATION, "4").clause("2"))
            .build();

    /** Renders one fact in a template that is nothing else. */
    private static String fact(Datum fact, Language language) {
        return Messages.none().render(fact, language);
    }

    private static String english(String template, Reason reason) {
        return Messages.builder().text(SHORT, Label.same(template)).build().sentence(reason, EN);
    }

    @Nested
    class AReason {

        @Test
        void rendersWithItsCitationAsEachLanguageCites() {
            assertThat(SHIPPED.render(REASON, VI))
                    .isEqualTo("25 tán thành, cần 26 trên 51 (khoản 2 Điều 4 Quy chế 12/2025)");
            assertThat(SHIPPED.render(REASON, EN))
                    .isEqualTo("25 in favour, 26 of 51 needed (Regulation 12/2025, Article 4, Clause 2)");
        }

        @Test
        void rendersWithoutCitationAsASentence() {
            assertThat(SHIPPED.sentence(REASON, EN)).isEqualTo("25 in favour, 26 of 51 needed");
        }

        @Test
        void rendersWithoutBracketsWhereItRestsOnNothing() {
            assertThat(SHIPPED.render(Reason.builder(HELP).fact("missing", 1).build(), EN))
                    .isEqualTo("Win 1 more");
        }

        @Test
        void citesEachProvisionOnce() {
            Reason reason = Reason.builder(SHORT)
                    .basis(Provision.of(REGULATION, "4"))
                    .basis(Provision.of(REGULATION, "9"))
                    .basis(Provision.of(REGULATION, "4"))
                    .build();

            assertThat(Messages.none().render(reason, EN))
                    .isEqualTo("test/votes-short (Regulation 12/2025, Article 4; Regulation 12/2025, Article 9)");
        }

        @Test
        void rendersAsCodeAndFactsWithoutATemplate() {
            assertThat(Messages.none().sentence(REASON, VI))
                    .isEqualTo("test/votes-short {inFavour=25, needed=26, base=51}");
            assertThat(Messages.none().sentence(Reason.of(SHORT), VI)).isEqualTo("test/votes-short");
            assertThat(Messages.none().render(REASON, EN))
                    .isEqualTo("test/votes-short {inFavour=25, needed=26, base=51}"
                            + " (Regulation 12/2025, Article 4, Clause 2)");
        }

        @Test
        void rendersInEnglishWhereTheLanguageIsLacking() {
            assertThat(SHIPPED.sentence(REASON, TAY)).isEqualTo("25 in favour, 26 of 51 needed");
        }
    }

    @Test
    void aRemedyRendersLikeAReason() {
        Remedy remedy = Remedy.builder(HELP).fact("missing", 1).build();

        assertThat(SHIPPED.render(remedy, VI)).isEqualTo("Cần thêm 1 phiếu");
        assertThat(Messages.none().render(remedy, VI)).isEqualTo("test/win-more {missing=1}");
        assertThat(Messages.none().render(Remedy.of(HELP), VI)).isEqualTo("test/win-more");
    }

    @Nested
    class APlaceholder {

        @Test
        void staysVisibleIfThereIsNoSuchFact() {
            assertThat(english("{inFavour} of {nobody}", REASON)).isEqualTo("25 of {nobody}");
            assertThat(english("{} { inFavour } {InFavour}", REASON)).isEqualTo("{} { inFavour } {InFavour}");
        }

        @Test
        void isFilledEachTimeItOccurs() {
            assertThat(english("{base}{base} {needed}", REASON)).isEqualTo("5151 26");
        }

        @Test
        void isFoundBesideStrayBraces() {
            assertThat(english("{ {needed}", REASON)).isEqualTo("{ 26");
            assertThat(english("} {needed} {", REASON)).isEqualTo("} 26 {");
            assertThat(english("{{needed}}", REASON)).isEqualTo("{26}");
            assertThat(english("{needed", REASON)).isEqualTo("{needed");
        }

        @Test
        void isNotSoughtInTheFactsThemselves() {
            Reason reason = Reason.builder(SHORT)
                    .fact("a", "{b} $1 \\")
                    .fact("b", "never")
                    .build();

            assertThat(english("<{a}>", reason)).isEqualTo("<{b} $1 \\>");
        }
    }

    @Nested
    class AFact {

        @Test
        void rendersADateAsTheLanguageWritesIt() {
            assertThat(fact(Datum.of(WED_2022_07_27), VI)).isEqualTo("27/7/2022");
            assertThat(fact(Datum.of(WED_2022_07_27), EN)).isEqualTo("27 July 2022");
            assertThat(fact(Datum.of(WED_2022_07_27), TAY)).isEqualTo("27 July 2022");
            assertThat(fact(Datum.of(LocalDate.of(2026, 3, 1)), VI)).isEqualTo("1/3/2026");
            assertThat(fact(Datum.of(LocalDate.of(2026, 3, 1)), EN)).isEqualTo("1 March 2026");
        }

        @Test
        void rendersTheFirstAndTheLastDayThereIs() {
            assertThat(fact(Datum.of(LocalDate.MIN), VI)).isEqualTo("1/1/-999999999");
            assertThat(fact(Datum.of(LocalDate.MAX), EN)).isEqualTo("31 December 999999999");
        }

        @Test
        void rendersYesAndNo() {
            assertThat(fact(Datum.of(true), VI)).isEqualTo("có");
            assertThat(fact(Datum.of(false), VI)).isEqualTo("không");
            assertThat(fact(Datum.of(true), EN)).isEqualTo("yes");
            assertThat(fact(Datum.of(false), EN)).isEqualTo("no");
        }

        @Test
        void rendersNumbersRatiosAndRecordsAsTheyAre() {
            assertThat(fact(Datum.of(-1_000_000), VI)).isEqualTo("-1000000");
            assertThat(fact(Datum.of(Ratio.TWO_THIRDS), VI)).isEqualTo("2/3");
            assertThat(fact(Datum.record().put("a", "b").build(), EN)).isEqualTo("{a=b}");
            assertThat(fact(Datum.record().put("from", "b").build(), EN)).isEqualTo("{from=b}");
        }

        @Test
        void rendersASpanOfDaysInWords() {
            Datum ends = Datum.record()
                    .put("from", Datum.of(LocalDate.of(2016, 7, 1)))
                    .put("until", Datum.of(LocalDate.of(2020, 6, 30)))
                    .build();
            Datum runs = Datum.record().put("from", Datum.of(WED_2022_07_27)).build();

            assertThat(fact(ends, VI)).isEqualTo("từ ngày 1/7/2016 đến hết ngày 30/6/2020");
            assertThat(fact(ends, EN)).isEqualTo("from 1 July 2016 to 30 June 2020");
            assertThat(fact(runs, VI)).isEqualTo("từ ngày 27/7/2022");
            assertThat(fact(runs, EN)).isEqualTo("from 27 July 2022 on");
        }

        @Test
        void rendersAnInstantOnTheClockOfTheZoneAndNamesItsOffset() {
            Datum evening = Datum.of(Instant.parse("2022-07-27T18:05:00Z"));

            assertThat(fact(evening, VI)).isEqualTo("27/7/2022 18:05 (UTC)");
            assertThat(fact(evening, EN)).isEqualTo("27 July 2022, 18:05 (UTC)");
            assertThat(in("Asia/Ho_Chi_Minh", evening, VI)).isEqualTo("28/7/2022 01:05 (UTC+7)");
            assertThat(in("Asia/Ho_Chi_Minh", evening, EN)).isEqualTo("28 July 2022, 01:05 (UTC+7)");
            assertThat(in("Asia/Kolkata", evening, EN)).isEqualTo("27 July 2022, 23:35 (UTC+5:30)");
            assertThat(in("America/New_York", evening, EN)).isEqualTo("27 July 2022, 14:05 (UTC-4)");
            assertThat(in("Etc/GMT+10", evening, EN)).isEqualTo("27 July 2022, 08:05 (UTC-10)");
        }

        @Test
        void tellsInstantsApartThatLieInOneMinute() {
            Instant noon = Instant.parse("2022-07-27T12:00:00Z");

            assertThat(fact(Datum.of(noon.plusSeconds(9)), VI)).isEqualTo("27/7/2022 12:00:09 (UTC)");
            assertThat(fact(Datum.of(noon.plusMillis(250)), VI)).isEqualTo("27/7/2022 12:00:00.250 (UTC)");
        }

        @Test
        void rendersInstantsThatNoCalendarReachesAsTheyAre() {
            assertThat(fact(Datum.of(Instant.MAX), VI)).isEqualTo(Instant.MAX.toString());
            assertThat(in("Asia/Ho_Chi_Minh", Datum.of(Instant.MIN), EN)).isEqualTo(Instant.MIN.toString());
        }

        private String in(String zone, Datum fact, Language language) {
            return Messages.builder().zone(ZoneId.of(zone)).build().render(fact, language);
        }

        @Test
        void rendersAListWithCommasAndItsItemsAsTheLanguageWritesThem() {
            Datum list = Datum.list(List.of(Datum.of(WED_2022_07_27), Datum.of(true), Datum.of("x")));

            assertThat(fact(list, VI)).isEqualTo("27/7/2022, có, x");
            assertThat(fact(list, EN)).isEqualTo("27 July 2022, yes, x");
            assertThat(fact(Datum.list(List.of()), EN)).isEmpty();
        }

        @Test
        void rendersARegisteredIdAsItsLabelInAListToo() {
            Messages named = Messages.builder()
                    .name("follow-up/open", Label.of("đang mở", "open"))
                    .build();

            assertThat(named.render(Datum.of("follow-up/open"), VI)).isEqualTo("đang mở");
            assertThat(named.render(Datum.texts(List.of("follow-up/open", "other")), EN))
                    .isEqualTo("open, other");
        }

        @Test
        void rendersARegisteredIdHoweverItsLettersWereTyped() {
            Messages named = Messages.builder()
                    .name(Normalizer.normalize("đợt-hè", Normalizer.Form.NFD), Label.of("đợt hè", "summer"))
                    .build();

            assertThat(named.render(Datum.of("đợt-hè"), EN)).isEqualTo("summer");
        }
    }

    @Nested
    class With {

        private final Messages host = Messages.builder()
                .text(SHORT, "Thiếu phiếu", "Too few votes")
                .name("a", Label.of("a của ta", "our a"))
                .build();

        @Test
        void letsTheHostWin() {
            Messages merged = SHIPPED.with(host);

            assertThat(merged.sentence(REASON, VI)).isEqualTo("Thiếu phiếu");
            assertThat(merged.sentence(REASON, EN)).isEqualTo("Too few votes");
            assertThat(merged.template(HELP, EN)).isEqualTo("Win {missing} more");
            assertThat(merged.render(Datum.of("a"), EN)).isEqualTo("our a");
            assertThat(merged.codes()).containsExactlyInAnyOrder(SHORT.value(), HELP.value());
        }

        @Test
        void keepsTheLanguagesTheHostDoesNotWrite() {
            Messages onlyVietnamese = Messages.builder()
                    .text(SHORT, Label.builder().putText(VI, "Thiếu phiếu").build())
                    .text(HELP, Label.builder().putText(TAY, "tày").build())
                    .build();

            Messages merged = SHIPPED.with(onlyVietnamese);

            assertThat(merged.sentence(REASON, VI)).isEqualTo("Thiếu phiếu");
            assertThat(merged.sentence(REASON, EN)).isEqualTo("25 in favour, 26 of 51 needed");
            assertThat(merged.template(HELP, TAY)).isEqualTo("tày");
            assertThat(merged.template(HELP, VI)).isEqualTo("Cần thêm {missing} phiếu");
        }

        @Test
        void takesTheZoneOfTheHostIfItHasOne() {
            Messages seven =
                    Messages.builder().zone(ZoneId.of("Asia/Ho_Chi_Minh")).build();
            Messages nine = Messages.builder().zone(ZoneId.of("Asia/Tokyo")).build();
            Datum midnight = Datum.of(Instant.parse("2022-07-27T00:00:00Z"));

            assertThat(seven.with(SHIPPED).render(midnight, VI)).isEqualTo("27/7/2022 07:00 (UTC+7)");
            assertThat(SHIPPED.with(seven).render(midnight, VI)).isEqualTo("27/7/2022 07:00 (UTC+7)");
            assertThat(seven.with(nine).render(midnight, VI)).isEqualTo("27/7/2022 09:00 (UTC+9)");
        }

        @Test
        void leavesBothAsTheyWere() {
            assertThat(SHIPPED.with(host).with(SHIPPED).sentence(REASON, EN))
                    .isEqualTo("25 in favour, 26 of 51 needed");
            assertThat(SHIPPED.sentence(REASON, EN)).isEqualTo("25 in favour, 26 of 51 needed");
            assertThat(SHIPPED.with(Messages.none()).codes()).isEqualTo(SHIPPED.codes());
        }
    }

    @Nested
    class Build {

        @Test
        void takesTheLastOfTwoTexts() {
            Messages messages = Messages.builder()
                    .text(SHORT, "một", "one")
                    .text(SHORT, "hai", "two")
                    .build();

            assertThat(messages.template(SHORT, EN)).isEqualTo("two");
        }

        @Test
        void refusesABlankText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Messages.builder().text(SHORT, "", "one"))
                    .withMessage("label (vi) must not be blank");
        }

        @Test
        void leavesTheMessagesAloneWhenTheBuilderGoesOn() {
            Messages.Builder builder = Messages.builder();
            Messages messages = builder.build();
            builder.text(SHORT, "một", "one");

            assertThat(messages.codes()).isEmpty();
        }
    }

    @Test
    void aTemplateThatIsMissingIsItsCode() {
        assertThat(Messages.none().template(SHORT, VI)).isEqualTo("test/votes-short");
    }
}
