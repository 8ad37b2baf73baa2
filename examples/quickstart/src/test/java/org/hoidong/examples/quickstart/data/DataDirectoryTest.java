package org.hoidong.examples.quickstart.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DataDirectoryTest {

    @TempDir
    private Path directory;

    private DataException refused() {
        DataException refused = catchThrowableOfType(DataException.class, () -> DataDirectory.read(directory));
        assertThat(refused).as("the reader should have refused the directory").isNotNull();
        assertThat(refused.getMessage()).doesNotContain("\n", "com.fasterxml", "java.");
        return refused;
    }

    @Nested
    class Reads {

        @Test
        void theBundledDirectory() {
            CouncilData data = DataDirectory.read(Path.of("data", "tuyen-quang"));

            assertThat(data.oversight().recommendations()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(data.attendance()).hasSize(51);
        }

        @Test
        void everyShapeOfAValue() {
            TinyData.valid().in(directory);

            CouncilData data = DataDirectory.read(directory);

            assertThat(data.conference().directives().get(0).due())
                    .isEqualTo(new Due.Within(40, LimitUnit.WORKING_DAYS));
            assertThat(data.oversight().recommendations().get(0).due())
                    .isEqualTo(new Due.AtSession("ky-hop-5", Optional.empty()));
            assertThat(data.regulations().settings())
                    .extracting(RegulationsFile.Setting::value)
                    .first()
                    .isEqualTo(new SettingValue.Share(false, 2, 3));
            assertThat(data.milestones().get(1).opensOn()).isEmpty();
            assertThat(data.register().get(1).evidence()).hasSize(2);
            assertThat(data.register().get(2).newDue()).contains(LocalDate.of(2022, 10, 1));
        }

        @Test
        void theLineOfEachRowAlsoAfterACellOfTwoLines() {
            TinyData.valid().in(directory);

            assertThat(DataDirectory.read(directory).register())
                    .extracting(RegisterEntry::line)
                    .containsExactly(2, 4, 5, 6);
        }

        @Test
        void aRegisterWithAnUnknownMatterADoubledEntryAndOneRecordedTooEarly() {
            TinyData.valid().in(directory);

            assertThat(DataDirectory.read(directory).register())
                    .extracting(RegisterEntry::entry)
                    .containsExactly("E-1", "E-2", "E-2", "E-3");
        }

        @Test
        void decomposedVietnameseAsTheSameNames() {
            TinyData tiny = TinyData.valid();
            for (String file : DataDirectory.FILES) {
                tiny.with(file, Normalizer.normalize(tiny.text(file), Normalizer.Form.NFD));
            }
            tiny.in(directory);

            assertThat(DataDirectory.read(directory)
                            .councils()
                            .bodies()
                            .get(0)
                            .name()
                            .vi())
                    .isEqualTo("Hội đồng");
        }

        @Test
        void aFileThatStartsWithAByteOrderMark() {
            TinyData tiny = TinyData.valid();
            tiny.with("job.json", "\uFEFF" + tiny.text("job.json"));
            tiny.with("petitions.csv", "\uFEFF" + tiny.text("petitions.csv"));
            tiny.in(directory);

            assertThat(DataDirectory.read(directory).petitions()).hasSize(2);
        }

        @Test
        void linesThatEndAsOnOtherMachines() {
            TinyData tiny = TinyData.valid();
            tiny.with("petitions.csv", tiny.text("petitions.csv").replace("\n", "\r\n"));
            tiny.in(directory);

            assertThat(DataDirectory.read(directory).petitions())
                    .extracting(Petition::line)
                    .containsExactly(2, 3);
        }
    }

    @Nested
    class RefusesAFile {

        @Test
        void ofStepsThatNamesAFileNobodyHas() {
            TinyData tiny = TinyData.valid();
            tiny.with("files.csv", tiny.text("files.csv").replace("DT-1", "DT-9"))
                    .in(directory);

            assertThat(refused().getMessage())
                    .startsWith("files.csv:2 (file): ")
                    .contains("there is no file \"DT-9\"")
                    .contains("DT-1, giao-ban, ky-hop-4");
        }

        @Test
        void ofLettersWithOneIdTwiceOrAWordForSignedThatIsNone() {
            TinyData tiny = TinyData.valid();
            String letters = tiny.text("letters.csv");
            tiny.with(
                            "letters.csv",
                            letters + letters.lines().skip(1).findFirst().orElseThrow() + "\n")
                    .in(directory);
            assertThat(refused().getMessage())
                    .startsWith("letters.csv:3 (id): ")
                    .contains("already in line 2");

            tiny.with("letters.csv", letters.replace(",yes,", ",maybe,")).in(directory);
            assertThat(refused().getMessage()).contains("write yes or nothing");
        }

        @Test
        void thatIsMissing() throws IOException {
            Files.delete(TinyData.valid().in(directory).resolve("session.json"));

            assertThat(refused().getMessage()).startsWith("session.json: the file is missing in ");
        }

        @Test
        void inADirectoryThatDoesNotExist() {
            directory = directory.resolve("nowhere");

            assertThat(refused().problem()).isEqualTo("there is no such directory");
        }

        @Test
        void thatIsEmpty() {
            TinyData.valid().with("register.csv", " \n").in(directory);

            assertThat(refused().getMessage()).startsWith("register.csv: the file is empty");
        }

        @Test
        void thatIsNotUtf8AndSaysAtWhichByte() throws IOException {
            TinyData.valid().in(directory);
            byte[] bytes = "{\n \"title\": \"Hội".getBytes(StandardCharsets.UTF_8);
            bytes[14] = (byte) 0xFF;
            Files.write(directory.resolve("job.json"), bytes);

            DataException refused = refused();

            assertThat(refused.location()).isEqualTo("2");
            assertThat(refused.problem()).isEqualTo("byte 15 (0xFF) is not UTF-8");
        }

        @Test
        void thatEndsInTheMiddleOfALetter() throws IOException {
            TinyData.valid().in(directory);
            Files.write(directory.resolve("job.json"), new byte[] {'{', (byte) 0xE1, (byte) 0xBB});

            assertThat(refused().problem()).isEqualTo("byte 2 (0xE1) is not UTF-8");
        }

        @Test
        void thatIsHuge() throws IOException {
            TinyData.valid().in(directory);
            try (RandomAccessFile file =
                    new RandomAccessFile(directory.resolve("register.csv").toFile(), "rw")) {
                file.setLength(TextFile.LARGEST + 1);
            }

            assertThat(refused().getMessage())
                    .isEqualTo("register.csv: the file has 52428801 bytes; at most 52428800 (50 MB) are read");
        }

        @ParameterizedTest
        @MethodSource("org.hoidong.examples.quickstart.data.DataDirectoryTest#broken")
        void thatIsBrokenInOnePlace(String file, String old, String fresh, String place, String says) {
            TinyData.valid().with(file, old, fresh).in(directory);

            DataException refused = refused();

            assertThat(refused.getMessage()).startsWith(file + (place.isEmpty() ? ":" : ":" + place));
            assertThat(refused.getMessage()).contains(says);
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                argumentSet("malformed JSON", "job.json", "\"hdnd\",", "\"hdnd\"", "4:", "this is not JSON"),
                argumentSet("JSON cut off", "sessions.json", "]", "", "5:1", "this is not JSON"),
                argumentSet("two JSON values", "sessions.json", "]", "] []", "4:", "more follows after the end"),
                argumentSet("unknown field", "job.json", "\"zone\"", "\"timezone\"", "6:", "\"timezone\" is not known"),
                argumentSet(
                        "unknown field inside a list",
                        "conference.json",
                        "\"present\": true",
                        "\"present\": true, \"late\": 1",
                        "4:59 (attending[0].late)",
                        "known are body, note, present"),
                argumentSet(
                        "doubled field", "job.json", "\"asOf\"", "\"council\": \"x\", \"asOf\"", "4:", "written twice"),
                argumentSet("missing field", "job.json", "\"asOf\": \"2022-12-31\",", "", "1:1", "\"asOf\" is missing"),
                argumentSet(
                        "null",
                        "job.json",
                        "\"hdnd\"",
                        "null",
                        "3:14 (council)",
                        "null stands where a value is needed"),
                argumentSet(
                        "number for a text", "job.json", "\"hdnd\"", "7", "3:14 (council)", "7 stands where a text"),
                argumentSet(
                        "text for a number",
                        "session.json",
                        "\"number\": 4",
                        "\"number\": \"4\"",
                        "2:",
                        "whole number"),
                argumentSet(
                        "fraction for a number",
                        "session.json",
                        "\"present\": 2",
                        "\"present\": 1.5",
                        "10:",
                        "whole number"),
                argumentSet(
                        "huge number",
                        "session.json",
                        "\"present\": 2",
                        "\"present\": 99999999999",
                        "10:",
                        "whole number"),
                argumentSet(
                        "list for an object",
                        "job.json",
                        "{\"vi\": \"Tiêu đề\", \"en\": \"Title\"}",
                        "[]",
                        "2:12 (title)",
                        "does not fit"),
                argumentSet(
                        "impossible day",
                        "job.json",
                        "2022-12-31\",",
                        "2022-02-30\",",
                        "4:11 (asOf)",
                        "\"2022-02-30\" is not a day of the calendar"),
                argumentSet(
                        "day in another order",
                        "job.json",
                        "2022-12-31\",",
                        "31/12/2022\",",
                        "4:11 (asOf)",
                        "write year-month-day"),
                argumentSet(
                        "day far away", "job.json", "2022-12-31\",", "9999-12-31\",", "4:11 (asOf)", "too far away"),
                argumentSet(
                        "unknown zone",
                        "job.json",
                        "Asia/Ho_Chi_Minh",
                        "Asia/Atlantis",
                        "6:11 (zone)",
                        "is not a time zone"),
                argumentSet(
                        "word not in the list",
                        "councils.json",
                        "\"province\"",
                        "\"region\"",
                        "3:",
                        "write one of central, province, district, commune"),
                argumentSet(
                        "due of no known shape",
                        "conference.json",
                        "\"within\"",
                        "\"after\"",
                        "12:14 (directives[0].due)",
                        "write {\"on\": day}"),
                argumentSet(
                        "unit not in the list",
                        "conference.json",
                        "working-days",
                        "weeks",
                        "12:",
                        "calendar-days, working-days, months"),
                argumentSet("share above the whole", "regulations.json", "2/3", "4/3", "6:", "more than the whole"),
                argumentSet("count below zero", "regulations.json", "30", "-30", "7:", "-30 is not usable"),
                argumentSet(
                        "control character", "job.json", "Title", "Ti\\u001btle", "2:", "control character (U+001B)"),
                argumentSet(
                        "raw control character", "register.csv", "hai", "h\u0007ai", "2", "control character (U+0007)"),
                argumentSet(
                        "doubled unit",
                        "councils.json",
                        "\"parent\": null, \"from\": \"2021-07-01\", \"to\": null}",
                        "\"parent\": null, \"from\": \"2021-07-01\", \"to\": null},\n{\"id\": \"tinh\", \"name\": {\"vi\": \"a\", \"en\": \"a\"}, \"tier\": \"province\", \"from\": \"2021-07-01\"}",
                        "4:8 (units[1].id)",
                        "already at units[0]"),
                argumentSet(
                        "id with a space",
                        "oversight.json",
                        "\"PH-1\", \"text\"",
                        "\"PH 1\", \"text\"",
                        "8:",
                        "is not an id"),
                argumentSet(
                        "unit that ends before it starts",
                        "councils.json",
                        "\"to\": null",
                        "\"to\": \"2020-01-01\"",
                        "3:",
                        "lies before from (2021-07-01)"),
                argumentSet(
                        "body of an unknown unit",
                        "councils.json",
                        "\"unit\": \"tinh\"",
                        "\"unit\": \"huyen\"",
                        "6:",
                        "the unit \"huyen\" is not known"),
                argumentSet(
                        "body that belongs to itself",
                        "councils.json",
                        "\"parent\": \"hdnd\"",
                        "\"parent\": \"tt\"",
                        "7:",
                        "belongs to itself"),
                argumentSet(
                        "successor that is not known",
                        "councils.json",
                        "\"councils\": [",
                        "\"successions\": [{\"bodies\": [\"ubnd\"], \"successors\": [\"ubnd-x\"], \"from\": \"2025-07-01\", \"document\": {\"number\": \"1\", \"name\": {\"vi\": \"a\", \"en\": \"a\"}}}], \"councils\": [",
                        "10:55 (successions[0].successors[0])",
                        "the body \"ubnd-x\" is not known"),
                argumentSet(
                        "more in office than delegates",
                        "councils.json",
                        "\"inOffice\": 2",
                        "\"inOffice\": 3",
                        "11:",
                        "inOffice (3) is more than delegates (2)"),
                argumentSet(
                        "briefing of an unknown body",
                        "job.json",
                        "\"hdnd\"",
                        "\"hdnd-x\"",
                        "3:14 (council)",
                        "the body \"hdnd-x\" is not known"),
                argumentSet(
                        "briefing of a body that is no council",
                        "job.json",
                        "\"hdnd\"",
                        "\"tt\"",
                        "3:14 (council)",
                        "not among the councils"),
                argumentSet("half-year backwards", "job.json", "2022-07-01", "2023-07-01", "5:", "lies before from"),
                argumentSet(
                        "unknown addressee",
                        "conference.json",
                        "\"addressee\": \"ubnd\"",
                        "\"addressee\": \"ubnd-x\"",
                        "10:20 (directives[0].addressee)",
                        "is not known"),
                argumentSet(
                        "unknown session",
                        "oversight.json",
                        "ky-hop-5",
                        "ky-hop-9",
                        "15:",
                        "the session \"ky-hop-9\" is not in sessions.json"),
                argumentSet(
                        "session without a date and no latest day",
                        "oversight.json",
                        "ky-hop-5",
                        "ky-hop-6",
                        "15:",
                        "write latestOn here"),
                argumentSet(
                        "unknown finding",
                        "oversight.json",
                        "[\"PH-1\"]",
                        "[\"PH-2\"]",
                        "14:",
                        "the finding \"PH-2\" is not known"),
                argumentSet(
                        "due before issued",
                        "oversight.json",
                        "{\"session\": \"ky-hop-5\"}",
                        "{\"on\": \"2022-08-21\"}",
                        "15:",
                        "lies before issuedOn (2022-08-22)"),
                argumentSet(
                        "conclusion before it was founded",
                        "oversight.json",
                        "2022-03-10",
                        "2022-09-10",
                        "3:",
                        "lies before foundedOn"),
                argumentSet(
                        "one id for two matters",
                        "oversight.json",
                        "\"KN-1\"",
                        "\"GB-1\"",
                        "14:",
                        "used twice (also in conference.json)"),
                argumentSet(
                        "session that closes before it opens",
                        "session.json",
                        "\"closedOn\": \"2022-07-08\"",
                        "\"closedOn\": \"2022-07-05\"",
                        "3:41 (closedOn)",
                        "lies before openedOn"),
                argumentSet(
                        "vote outside the session",
                        "session.json",
                        "\"heldOn\": \"2022-07-07\"",
                        "\"heldOn\": \"2022-07-17\"",
                        "9:",
                        "lies outside the session"),
                argumentSet(
                        "more counted than present",
                        "session.json",
                        "\"against\": 0",
                        "\"against\": 1",
                        "11:",
                        "add up to 3, but 2 were present"),
                argumentSet(
                        "more present than delegates",
                        "session.json",
                        "\"present\": 2",
                        "\"present\": 3",
                        "10:",
                        "present (3) is more than totalDelegates (2)"),
                argumentSet(
                        "count below zero in a vote",
                        "session.json",
                        "\"against\": 0",
                        "\"against\": -1",
                        "11:",
                        "the count (-1) is not possible"),
                argumentSet(
                        "other number of delegates than the council",
                        "session.json",
                        "\"totalDelegates\": 2",
                        "\"totalDelegates\": 3",
                        "10:",
                        "is not what councils.json says (2)"),
                argumentSet(
                        "resolution of an unknown vote",
                        "session.json",
                        "\"vote\": \"BQ-1\"",
                        "\"vote\": \"BQ-2\"",
                        "17:",
                        "the vote \"BQ-2\" is not known"),
                argumentSet(
                        "resolution signed before adopted",
                        "session.json",
                        "\"signedOn\": \"2022-07-07\"",
                        "\"signedOn\": \"2022-07-06\"",
                        "18:",
                        "lies before adoptedOn"),
                argumentSet(
                        "column missing",
                        "petitions.csv",
                        "overseer,",
                        "",
                        "1 (header)",
                        "the column \"overseer\" is missing"),
                argumentSet(
                        "column unknown",
                        "petitions.csv",
                        "contact",
                        "kontakt",
                        "1 (header)",
                        "the column \"kontakt\" is not known"),
                argumentSet(
                        "column doubled",
                        "petitions.csv",
                        "contact",
                        "contact,contact",
                        "1 (header)",
                        "is there twice"),
                argumentSet(
                        "header repeated",
                        "attendance.csv",
                        "ky-hop-4,B",
                        "session,delegate,group,status,reason\nky-hop-4,B",
                        "3",
                        "the header is repeated"),
                argumentSet(
                        "too few cells",
                        "petitions.csv",
                        ",,,2022-08-02",
                        ",2022-08-02",
                        "3",
                        "has 9 cells, the header has 11"),
                argumentSet(
                        "a comma too many", "petitions.csv", "Tăng trợ cấp", "Tăng, trợ cấp", "3", "between quotes"),
                argumentSet(
                        "quote never closed",
                        "petitions.csv",
                        "\"Sửa đường, gấp\"",
                        "\"Sửa đường",
                        "",
                        "this is not CSV"),
                argumentSet(
                        "word not in the list of a column",
                        "register.csv",
                        "started",
                        "begun",
                        "2 (event)",
                        "write one of answered-accepted"),
                argumentSet(
                        "impossible day in a column",
                        "register.csv",
                        "2022-09-05,",
                        "2022-09-31,",
                        "2 (occurred_on)",
                        "not a day of the calendar"),
                argumentSet(
                        "time without an offset",
                        "register.csv",
                        "2022-09-05T09:00:00+07:00",
                        "2022-09-05T09:00:00",
                        "2 (recorded_at)",
                        "write for example"),
                argumentSet("cell empty", "register.csv", "ubnd,A", "ubnd,", "2 (actor)", "the cell is empty"),
                argumentSet(
                        "unknown actor body",
                        "register.csv",
                        "started,ubnd",
                        "started,ubnd-x",
                        "2 (actor_body)",
                        "is not in councils.json"),
                argumentSet(
                        "correction of an unknown entry",
                        "register.csv",
                        "Ghi nhầm,,,,E-1",
                        "Ghi nhầm,,,,E-9",
                        "6 (corrects)",
                        "there is no other entry \"E-9\""),
                argumentSet(
                        "correction of itself",
                        "register.csv",
                        "Ghi nhầm,,,,E-1",
                        "Ghi nhầm,,,,E-3",
                        "6 (corrects)",
                        "name the entry that is corrected"),
                argumentSet(
                        "correction of nothing",
                        "register.csv",
                        "Ghi nhầm,,,,E-1",
                        "Ghi nhầm,,,,",
                        "6 (corrects)",
                        "there is no other entry"),
                argumentSet(
                        "void without a reason",
                        "register.csv",
                        "Ghi nhầm",
                        "",
                        "6 (text)",
                        "a correction must have its reason; say in one line"),
                argumentSet(
                        "correction under another matter",
                        "register.csv",
                        "E-3,KN-1",
                        "E-3,KN-2",
                        "6 (matter)",
                        "the entry \"E-1\" is about \"KN-1\""),
                argumentSet(
                        "a correction put in",
                        "register.csv",
                        "Ghi nhầm,,,,E-1",
                        "Ghi nhầm,,,,E-1\nE-4,KN-1,put-in,tt,A,B,2022-09-07,2022-09-07T09:00:00+07:00,,Ghi,,,,E-3",
                        "7 (corrects)",
                        "is a correction itself"),
                argumentSet(
                        "happening that corrects",
                        "register.csv",
                        ",,,2022-10-01,,,",
                        ",,,2022-10-01,,,E-1",
                        "5 (corrects)",
                        "a line that says extended corrects nothing"),
                argumentSet(
                        "evidence of three parts",
                        "register.csv",
                        "report|BC 1|",
                        "report|",
                        "4 (evidence)",
                        "has 3 parts"),
                argumentSet(
                        "digest too short",
                        "register.csv",
                        "0123456789abcdef|A",
                        "|A",
                        "4 (evidence)",
                        "is not a SHA-256 digest"),
                argumentSet(
                        "doubled day",
                        "calendar.csv",
                        "2022-09-02,",
                        "2022-09-02,holiday,a,a,,\n2022-09-02,",
                        "3 (date)",
                        "is already in line 2"),
                argumentSet(
                        "provisional maybe",
                        "calendar.csv",
                        "112\",",
                        "112\",maybe",
                        "2 (provisional)",
                        "write yes or nothing"),
                argumentSet(
                        "delegate twice",
                        "attendance.csv",
                        "ky-hop-4,B",
                        "ky-hop-4,A",
                        "3 (delegate)",
                        "already in line 2"),
                argumentSet(
                        "delegate of another session",
                        "attendance.csv",
                        "ky-hop-4,B",
                        "ky-hop-5,B",
                        "3 (session)",
                        "write ky-hop-4"),
                argumentSet(
                        "delegate of an unknown group",
                        "attendance.csv",
                        "A,tt",
                        "A,to-1",
                        "2 (group)",
                        "is not in councils.json"),
                argumentSet(
                        "a delegate too few",
                        "attendance.csv",
                        "ky-hop-4,B,tt,absent-excused,ốm\n",
                        "",
                        "",
                        "there are 1 delegates, but councils.json says 2"),
                argumentSet("petition twice", "petitions.csv", "CT-2", "CT-1", "3 (id)", "used twice"),
                argumentSet(
                        "petition with a matter's id",
                        "petitions.csv",
                        "CT-2",
                        "KN-1",
                        "3 (id)",
                        "also in oversight.json"),
                argumentSet(
                        "petition forwarded before received",
                        "petitions.csv",
                        "ubnd,tt,hdnd,2022-08-02",
                        "ubnd,tt,hdnd,2022-06-02",
                        "2 (forwarded_on)",
                        "lies before received_on"),
                argumentSet(
                        "own petition without an overseer",
                        "petitions.csv",
                        "ubnd,tt,hdnd",
                        "ubnd,,hdnd",
                        "2 (overseer)",
                        "is not in councils.json"));
    }
}
