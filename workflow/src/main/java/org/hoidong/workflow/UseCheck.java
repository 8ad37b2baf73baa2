package org.hoidong.workflow;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hoidong.core.outcome.Reason;

/** Checks that what was declared or named is used: guards, roles, events. */
final class UseCheck {

    private UseCheck() {}

    static void check(DefinitionTable<?> table, DefectList defects) {
        guards(table.source(), defects);
        roles(table.source(), defects);
        events(table, defects);
    }

    private static void guards(WorkflowDefinition.Builder<?> source, DefectList defects) {
        if (source.declaredGuards.isEmpty()) {
            return;
        }
        Set<GuardKey> used = new HashSet<>();
        source.lines.forEach(line -> use(line.trigger().guards(), used));
        for (Guard<?, ?> guard : source.declaredGuards) {
            if (used.add(GuardKey.of(guard))) {
                defects.warning(
                        Reason.builder(Defect.UNUSED_GUARD)
                                .fact("guard", guard.id())
                                .fact("parameters", guard.parameters()),
                        Fix.USE_OR_DROP,
                        guard.id());
            }
        }
    }

    private static void use(List<? extends Guard<?, ?>> guards, Set<GuardKey> used) {
        for (Guard<?, ?> guard : guards) {
            used.add(GuardKey.of(guard));
            Guard<?, ?> inner = guard instanceof ClosingGuard<?, ?> closing ? closing.guard() : guard;
            if (inner instanceof CompositeGuard<?, ?> composite) {
                use(composite.parts(), used);
            }
        }
    }

    private static void roles(WorkflowDefinition.Builder<?> source, DefectList defects) {
        if (source.declaredRoles.isEmpty()) {
            return;
        }
        Set<Role<?>> used = new HashSet<>(source.correctors);
        source.lines.forEach(line -> used.addAll(line.trigger().roles()));
        source.obligations.forEach(line -> used.add(line.owed().role()));
        for (Role<?> role : source.declaredRoles) {
            if (used.add(role)) {
                defects.warning(Reason.builder(Defect.UNUSED_ROLE).fact("role", role.id()), Fix.USE_OR_DROP, role.id());
            }
        }
    }

    private static void events(DefinitionTable<?> table, DefectList defects) {
        Set<String> named = new LinkedHashSet<>(table.source().eventLabels.keySet());
        named.addAll(table.source().eventAttributes.keySet());
        for (String event : named) {
            if (!table.hasEvent(event)) {
                defects.warning(Reason.builder(Defect.UNUSED_EVENT).fact("event", event), Fix.USE_OR_DROP, event);
            }
        }
    }
}
