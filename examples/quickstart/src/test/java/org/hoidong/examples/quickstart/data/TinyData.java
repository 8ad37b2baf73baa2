package org.hoidong.examples.quickstart.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The smallest data directory that is right, to be broken in one place. */
public final class TinyData {

    private static final String SHA = "0123456789abcdef".repeat(4);

    private final Map<String, String> files = new TreeMap<>();

    private TinyData() {}

    /** Returns a directory's worth of files without an error. */
    public static TinyData valid() {
        TinyData tiny = new TinyData();
        tiny.files.put("job.json", """
                {
                  "title": {"vi": "Tiêu đề", "en": "Title"},
                  "council": "hdnd",
                  "asOf": "2022-12-31",
                  "halfYear": {"from": "2022-07-01", "to": "2022-12-31"},
                  "zone": "Asia/Ho_Chi_Minh"
                }
                """);
        tiny.files.put("councils.json", """
                {
                  "units": [
                    {"id": "tinh", "name": {"vi": "Tỉnh", "en": "Province"}, "tier": "province", "parent": null, "from": "2021-07-01", "to": null}
                  ],
                  "bodies": [
                    {"id": "hdnd", "name": {"vi": "Hội đồng", "en": "Council"}, "kind": "peoples-council", "unit": "tinh", "from": "2021-07-01"},
                    {"id": "tt", "name": {"vi": "Thường trực", "en": "Standing Committee"}, "kind": "standing-committee", "unit": "tinh", "parent": "hdnd", "from": "2021-07-01"},
                    {"id": "ubnd", "name": {"vi": "Ủy ban", "en": "Committee"}, "kind": "peoples-committee", "unit": "tinh", "from": "2021-07-01"}
                  ],
                  "councils": [
                    {"body": "hdnd", "term": {"number": "XIX", "from": "2021-07-01", "to": "2026-06-30"}, "delegates": 2, "inOffice": 2}
                  ]
                }
                """);
        tiny.files.put("calendar.csv", """
                date,kind,name_vi,name_en,decision,provisional
                2022-09-02,holiday,Quốc khánh,National Day,"Bộ luật Lao động, Điều 112",
                """);
        tiny.files.put("regulations.json", """
                {
                  "document": {"number": "03/NQ-HĐND", "name": {"vi": "Quy chế", "en": "Regulations"}},
                  "adoptedOn": "2021-07-22",
                  "invented": true,
                  "settings": [
                    {"key": "meeting/plenary-quorum", "value": {"atLeast": "2/3"}, "article": "Điều 5", "note": {"vi": "a", "en": "a"}},
                    {"key": "petition/answer-within", "value": {"count": 30, "unit": "calendar-days", "direction": "after"}, "article": "Điều 6", "note": {"vi": "a", "en": "a"}},
                    {"key": "follow-up/reminder-days", "value": {"days": [15, 7, 3]}, "article": "Điều 7", "note": {"vi": "a", "en": "a"}}
                  ]
                }
                """);
        tiny.files.put("conference.json", """
                {
                  "id": "giao-ban", "kind": "briefing-conference", "heldOn": "2022-07-27", "convener": "tt",
                  "presiding": [{"name": "A", "office": {"vi": "Chủ tịch", "en": "Chair"}}],
                  "attending": [{"body": "ubnd", "present": true}],
                  "speakers": [],
                  "agenda": [{"vi": "Báo cáo", "en": "Report"}],
                  "directives": [
                    {
                      "id": "GB-1", "rows": ["S-18"], "text": {"vi": "Làm", "en": "Do"},
                      "addressee": "ubnd", "overseer": "tt", "validator": "hdnd", "requiredEvidence": ["report"],
                      "field": "oversight",
                      "due": {"within": {"count": 40, "unit": "working-days"}},
                      "issuedOn": "2022-07-27"
                    }
                  ]
                }
                """);
        tiny.files.put("session.json", """
                {
                  "id": "ky-hop-4", "kind": "regular", "council": "hdnd", "number": 4,
                  "openedOn": "2022-07-06", "closedOn": "2022-07-08", "convener": "tt",
                  "noticeSentOn": "2022-06-15", "documentsSentOn": "2022-06-24",
                  "presiding": {"office": {"vi": "Chủ tịch", "en": "Chair"}, "name": "A"},
                  "items": [{"number": 1, "title": {"vi": "a", "en": "a"}, "result": {"vi": "a", "en": "a"}}],
                  "votes": [
                    {
                      "id": "BQ-1", "question": {"vi": "a", "en": "a"}, "heldOn": "2022-07-07", "method": "electronic",
                      "rule": "ordinary-resolution", "totalDelegates": 2, "present": 2,
                      "counts": {"for": 2, "against": 0, "not-voting": 0},
                      "published": {"percent": "100.00"}
                    }
                  ],
                  "resolutions": [
                    {
                      "number": "08/NQ-HĐND", "kind": "normative", "title": {"vi": "a", "en": "a"}, "vote": "BQ-1",
                      "adoptedOn": "2022-07-07", "signedBy": "chair", "signedOn": "2022-07-07", "sentUpOn": "2022-07-11"
                    }
                  ]
                }
                """);
        tiny.files.put("sessions.json", """
                [
                  {"id": "ky-hop-5", "name": {"vi": "Kỳ họp 5", "en": "Session 5"}, "opensOn": "2022-12-06"},
                  {"id": "ky-hop-6", "name": {"vi": "Kỳ họp 6", "en": "Session 6"}, "opensOn": null}
                ]
                """);
        tiny.files.put("attendance.csv", """
                session,delegate,group,status,reason
                ky-hop-4,A,tt,present,
                ky-hop-4,B,tt,absent-excused,ốm
                """);
        tiny.files.put("oversight.json", """
                {
                  "conclusion": {
                    "id": "KL-1", "number": "04/KL-HĐND", "title": {"vi": "a", "en": "a"}, "issuedOn": "2022-08-22",
                    "issuedBy": "tt", "overseenBodies": ["ubnd"], "foundedOn": "2022-03-10"
                  },
                  "findings": [
                    {
                      "id": "PH-1", "text": {"vi": "a", "en": "a"}, "severity": "serious",
                      "legalBasis": {"document": "Luật 87/2015/QH13", "article": "Điều 7"}, "responsible": "ubnd", "unit": "tinh"
                    }
                  ],
                  "recommendations": [
                    {
                      "id": "KN-1", "findings": ["PH-1"], "text": {"vi": "a", "en": "a"}, "addressee": "ubnd",
                      "overseer": "tt", "validator": "hdnd", "field": "water", "due": {"session": "ky-hop-5"},
                      "requiredEvidence": ["decision", "report"], "source": "oversight-conclusion", "issuedOn": "2022-08-22"
                    }
                  ]
                }
                """);
        tiny.files.put("letters.csv", """
                id,received_on,received_by,kind,signed,competent,subject_vi,subject_en
                DT-1,2022-07-13,tt,denunciation,yes,ubnd,Đất đai,Land
                """);
        tiny.files.put("files.csv", """
                file,event,actor_body,on,text
                DT-1,letter-case/letter-examined,tt,2022-07-15,
                """);
        tiny.files.put("petitions.csv", """
                id,received_on,contact,text_vi,text_en,field,competent_tier,assigned_to,overseer,validator,forwarded_on
                CT-1,2022-06-20,Cử tri,"Sửa đường, gấp",Repair,transport,province,ubnd,tt,hdnd,2022-08-02
                CT-2,2022-06-20,Cử tri,Tăng trợ cấp,Raise,social,central,Bộ Tài chính,,,2022-08-02
                """);
        tiny.files.put("register.csv", """
                entry,matter,event,actor_body,actor,recorder,occurred_on,recorded_at,basis,text,new_due,evidence,reports,corrects
                E-1,KN-1,started,ubnd,A,B,2022-09-05,2022-09-05T09:00:00+07:00,,"hai
                dòng",,,,
                E-2,KN-1,completion-reported,ubnd,A,B,2022-09-06,2022-09-06T09:00:00+07:00,,,,report|BC 1|SHA|A ; photo|Ảnh|SHA|B,,
                E-2,XX-9,extended,tt,A,B,2022-09-06,2022-09-01T09:00:00+07:00,,,2022-10-01,,,
                E-3,KN-1,voided,tt,A,B,2022-09-07,2022-09-07T09:00:00+07:00,,Ghi nhầm,,,,E-1
                """.replace("SHA", SHA));
        return tiny;
    }

    /** Replaces the first occurrence of a text in a file. */
    TinyData with(String file, String old, String fresh) {
        String text = text(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " must contain " + old);
        }
        int at = text.indexOf(old);
        files.put(file, text.substring(0, at) + fresh + text.substring(at + old.length()));
        return this;
    }

    /** Replaces a whole file. */
    TinyData with(String file, String text) {
        files.put(file, text);
        return this;
    }

    String text(String file) {
        String text = files.get(file);
        if (text == null) {
            throw new IllegalArgumentException(file + " must be a file of the directory");
        }
        return text;
    }

    /** Writes the files and returns where. */
    public Path in(Path directory) {
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.write(directory.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
