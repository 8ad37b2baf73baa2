package org.hoidong.workflow.change;

import org.hoidong.core.outcome.Messages;

/** The texts of what a {@link MigrationReport} says. */
public final class ChangeMessages {

    private static final Messages STANDARD = Messages.builder()
            .text(
                    MigrationReport.POSSIBLE,
                    "Chuyển được từ {from} sang {to}: {migrated} vụ việc chuyển, {alreadyThere} đã chuyển từ trước, {left} giữ"
                            + " nguyên",
                    "Migration from {from} to {to} is possible; migrated: {migrated}, there already: {alreadyThere}, left where"
                            + " they are: {left}")
            .text(
                    MigrationReport.NOTHING_TO_DO,
                    "Không còn vụ việc nào phải chuyển từ {from} sang {to}; đã chuyển từ trước: {alreadyThere}",
                    "Nothing is left to migrate from {from} to {to}; there already: {alreadyThere}")
            .text(
                    MigrationReport.IN_THE_WAY,
                    "Chưa chuyển được từ {from} sang {to} vì {why}: {cases}",
                    "Migration from {from} to {to} is not possible because of {why}: {cases}")
            .text(
                    MigrationReport.MAP_OR_LEAVE,
                    "Nêu trạng thái tương ứng trong {to} cho các vụ việc đó, hoặc cho giữ nguyên",
                    "Say what becomes of those cases in {to}, or leave them where they are")
            .build();

    private ChangeMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }
}
