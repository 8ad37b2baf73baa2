package org.hoidong.workflow;

import org.hoidong.core.outcome.Messages;

/** The texts of the shipped guards. */
final class GuardMessages {

    static final Messages TEXTS = Messages.builder()
            .text(
                    Guards.OVERDUE,
                    "“{event}” có hạn {due}, ngày {on} đã quá hạn",
                    "\"{event}\" was due {due} and is overdue on {on}")
            .text(
                    Guards.NOT_OVERDUE,
                    "“{event}” có hạn {due}, ngày {on} chưa quá hạn",
                    "\"{event}\" is due {due} and not overdue on {on}")
            .text(Guards.NOT_OWED, "Ngày {on} không ai phải thực hiện “{event}”", "Nobody owes \"{event}\" on {on}")
            .text(Guards.WAIT_UNTIL, "Có thể thực hiện từ ngày {from}", "This is possible from {from}")
            .text(Guards.HAPPENED, "“{event}” đã diễn ra ngày {on}", "\"{event}\" happened on {on}")
            .text(Guards.NOT_HAPPENED, "“{event}” chưa diễn ra", "\"{event}\" has not happened")
            .text(Guards.LET_HAPPEN_FIRST, "Thực hiện “{event}” trước", "Let \"{event}\" happen first")
            .text(
                    Guards.FEWER,
                    "“{event}” đã diễn ra {count} lần, còn trong số {limit} lần được phép",
                    "\"{event}\" has happened {count} of the {limit} times allowed")
            .text(
                    Guards.AS_OFTEN_AS_MAY_BE,
                    "“{event}” đã diễn ra {count} lần, hết số {limit} lần được phép",
                    "\"{event}\" may happen no more often: {count} of the {limit} times allowed")
            .text(
                    Guards.ANOTHER_ACTED,
                    "{actor} không phải là người đã thực hiện “{event}”",
                    "{actor} is not who brought \"{event}\"")
            .text(
                    Guards.SAME_ACTED,
                    "{actor} chính là người đã thực hiện “{event}” ngày {on}",
                    "{actor} brought \"{event}\" on {on}")
            .text(Guards.LET_ANOTHER_ACT, "Để người khác thực hiện", "Let somebody else act")
            .text(Guards.REASONS_GIVEN, "Có nêu lý do, nội dung", "Reasons are given")
            .text(Guards.REASONS_MISSING, "Chưa nêu lý do, nội dung", "No reasons are given")
            .text(Guards.GIVE_REASONS, "Nêu rõ lý do, nội dung", "Give the reasons")
            .build();

    private GuardMessages() {}
}
