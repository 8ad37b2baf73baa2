package org.hoidong.workflow.lifecycle.letter;

import org.hoidong.core.petition.LetterExamination;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;

/** The events of a citizen's letter; what each does is in the table of {@link LetterWorkflows}. */
public final class LetterEvents {

    /** It was received (tiếp nhận đơn). */
    public static final EventType<NoPayload> RECEIVED = EventType.of("letter-case/letter-received");

    /** It was examined: who is competent, and what else is found (phân loại đơn). */
    public static final EventType<LetterExamination> EXAMINED =
            EventType.of("letter-case/letter-examined", LetterExamination.CODEC);

    /** A mixed letter was split into one for each kind: row A-D-08. */
    public static final EventType<LetterParts> SPLIT = EventType.of("letter-case/letter-split", LetterParts.CODEC);

    /** The writer was told what becomes of it: row A-D-10. */
    public static final EventType<Note> WRITER_TOLD = EventType.of("letter-case/writer-told", Note.CODEC);

    /** It was accepted to be settled here: rows A-D-15 and B-D-03. */
    public static final EventType<LetterAcceptance> ACCEPTED =
            EventType.of("letter-case/letter-accepted", LetterAcceptance.CODEC);

    /** It was passed on to the competent body: rows A-D-20 and A-D-24. */
    public static final EventType<Note> PASSED_ON = EventType.of("letter-case/letter-passed-on", Note.CODEC);

    /** It was filed, with the reasons: rows A-D-21 and A-D-23. */
    public static final EventType<Note> FILED = EventType.of("letter-case/letter-filed", Note.CODEC);

    /** The time of its settlement was extended: row A-D-22. */
    public static final EventType<LetterExtension> EXTENDED =
            EventType.of("letter-case/settlement-extended", LetterExtension.CODEC);

    /** Its settlement was suspended: row B-D-05. */
    public static final EventType<Note> SUSPENDED = EventType.of("letter-case/settlement-suspended", Note.CODEC);

    /** Its settlement was resumed, and its time begins anew: row B-D-05. */
    public static final EventType<Note> RESUMED = EventType.of("letter-case/settlement-resumed", Note.CODEC);

    /** It was settled here; the note says what was decided. */
    public static final EventType<Note> SETTLED = EventType.of("letter-case/letter-settled", Note.CODEC);

    /** The body to which it was passed on was urged (đôn đốc): row A-D-13. */
    public static final EventType<Note> URGED = EventType.of("letter-case/settlement-urged", Note.CODEC);

    /** The result of the body to which it was passed on was received. */
    public static final EventType<Note> RESULT_RECEIVED = EventType.of("letter-case/result-received", Note.CODEC);

    /** The delegate who handed it on was told of the result: row A-D-11. */
    public static final EventType<Note> DELEGATE_TOLD = EventType.of("letter-case/delegate-told", Note.CODEC);

    /** The writer was told of the result, or there was nobody to tell: row A-D-12. */
    public static final EventType<Note> RESULT_TOLD = EventType.of("letter-case/result-told", Note.CODEC);

    /** The writer took it back (rút đơn). */
    public static final EventType<Note> WITHDRAWN = EventType.of("letter-case/letter-withdrawn", Note.CODEC);

    private LetterEvents() {}
}
