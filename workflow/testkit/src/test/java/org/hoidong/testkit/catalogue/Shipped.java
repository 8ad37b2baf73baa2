package org.hoidong.testkit.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * Every text and label that the published modules hold.
 *
 * <p>Nothing is listed by hand: the walk starts at every static field and every static method without parameters of every
 * class of the modules, and goes on to whatever hangs on them. So a constant that is added is found.
 */
final class Shipped {

    private final SortedSet<String> codes = new TreeSet<>();
    private final SortedMap<String, Label> templates = new TreeMap<>();
    private final SortedMap<String, Label> labels = new TreeMap<>();
    private final SortedMap<String, Label> names = new TreeMap<>();
    private final SortedSet<String> conflicts = new TreeSet<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    private Shipped() {}

    static Shipped texts() throws IOException {
        Shipped shipped = new Shipped();
        for (Class<?> type : ShippedClasses.all()) {
            shipped.start(type);
        }
        while (!shipped.waiting.isEmpty()) {
            shipped.visit(shipped.waiting.pop());
        }
        return shipped;
    }

    /** Returns the codes of reasons and remedies that the classes declare. */
    ImmutableSortedSet<String> codes() {
        return ImmutableSortedSet.copyOf(codes);
    }

    /** Returns the texts of reasons and remedies, by code. */
    ImmutableSortedMap<String, Label> templates() {
        return ImmutableSortedMap.copyOf(templates);
    }

    /** Returns the labels, by type and id: {@code MeetingKind:regular}; of what has no id, by type and English text. */
    ImmutableSortedMap<String, Label> labels() {
        ImmutableSortedMap.Builder<String, Label> all = ImmutableSortedMap.naturalOrder();
        all.putAll(labels);
        names.forEach((id, label) -> {
            boolean told = labels.entrySet().stream()
                    .anyMatch(entry -> entry.getKey().endsWith(":" + id)
                            && entry.getValue().equals(label));
            if (!told) {
                all.put("name:" + id, label);
            }
        });
        return all.build();
    }

    /** Returns the ids that stand for two different texts. */
    ImmutableSortedSet<String> conflicts() {
        return ImmutableSortedSet.copyOf(conflicts);
    }

    private void start(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                Object value = read(field, null);
                if (value instanceof Label label) {
                    // of what is made when it is asked for, such as a measure of a period
                    label(type.getSimpleName(), field.getName(), label);
                }
                push(value);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean gives = Modifier.isStatic(method.getModifiers())
                    && !Modifier.isPrivate(method.getModifiers())
                    && !method.isSynthetic()
                    && method.getParameterCount() == 0
                    && method.getReturnType() != void.class;
            if (gives) {
                push(call(method, null));
            }
        }
    }

    private void push(@Nullable Object value) {
        if (value != null && seen.add(value)) {
            waiting.push(value);
        }
    }

    private void visit(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::push);
            map.values().forEach(this::push);
        } else if (value instanceof Multimap<?, ?> map) {
            push(map.asMap());
        } else if (value instanceof Iterable<?> items
                && !value.getClass().getName().startsWith("sun.")) {
            items.forEach(this::push);
        } else if (value instanceof Optional<?> optional) {
            push(optional.orElse(null));
        } else if (value instanceof Object[] items) {
            Arrays.asList(items).forEach(this::push);
        } else if (isOurs(value.getClass())) {
            visitOurs(value);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.hoidong.");
    }

    private void visitOurs(Object value) {
        if (value instanceof ReasonCode code) {
            codes.add(code.value());
        } else if (!(value instanceof Label)) {
            for (Class<?> type = value.getClass(); isOurs(type); type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()) {
                        visit(value, field);
                    }
                }
            }
            if (!(value instanceof Messages)) {
                computedLabel(value).ifPresent(label -> label(typeOf(value), idOf(value, label), label));
            }
        }
    }

    private void visit(Object owner, Field field) {
        Object value = read(field, owner);
        if (owner.getClass().isHidden()) {
            push(value); // a function: what it captures has its own name elsewhere
        } else if (value instanceof Label label) {
            label(typeOf(owner) + suffix(field, "label"), idOf(owner, label), label);
        } else if (value instanceof Optional<?> optional && optional.orElse(null) instanceof Label label) {
            label(typeOf(owner) + suffix(field, "label"), idOf(owner, label), label);
        } else if (value instanceof Map<?, ?> map && Iterables.getFirst(map.values(), null) instanceof Label) {
            map.forEach((key, label) -> labelled(owner, field, String.valueOf(key), (Label) label));
        } else {
            push(value);
        }
    }

    private void labelled(Object owner, Field field, String key, Label label) {
        if (owner instanceof Messages) {
            put(field.getName().equals("templates") ? templates : names, key, label);
        } else {
            // stateLabels of a table are labels of states
            String sort = CharMatcher.is('L').removeFrom(field.getName()).replaceAll("abels$", "");
            label(sort.equals(field.getName()) ? typeOf(owner) + "." + sort : sort, key, label);
        }
    }

    private void label(String type, String id, Label label) {
        put(labels, type + ":" + id, label);
    }

    private void put(SortedMap<String, Label> texts, String id, Label label) {
        Label other = texts.putIfAbsent(id, label);
        if (other != null && !other.equals(label)) {
            conflicts.add(id + ": " + other + " / " + label);
        }
    }

    private static Optional<Label> computedLabel(Object value) {
        return methodOf(value, "label", Label.class).map(method -> (Label) call(method, value));
    }

    private static String idOf(Object owner, Label label) {
        return Stream.of("id", "code")
                .flatMap(name -> methodOf(owner, name, Object.class).stream())
                .map(method -> String.valueOf(call(method, owner)))
                .findFirst()
                .orElseGet(() -> owner instanceof Enum<?> constant
                        ? Ascii.toLowerCase(constant.name()).replace('_', '-')
                        : label.in(Language.ENGLISH));
    }

    private static Optional<Method> methodOf(Object owner, String name, Class<?> returning) {
        for (Class<?> type = owner.getClass(); isOurs(type); type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name)
                        && method.getParameterCount() == 0
                        && !Modifier.isAbstract(method.getModifiers())
                        && returning.isAssignableFrom(method.getReturnType())) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the name under which a type is written in code: that of the class which the generated one implements. */
    private static String typeOf(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        while (type.getSimpleName().startsWith("Immutable")) {
            type = type.getSuperclass();
        }
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return Iterables.getFirst(Splitter.on("$$").split(name), name).replace('$', '.');
    }

    private static String suffix(Field field, String usual) {
        return field.getName().equals(usual) ? "" : "." + field.getName();
    }

    private static @Nullable Object read(Field field, @Nullable Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new LinkageError("cannot read " + field, e);
        }
    }

    private static @Nullable Object call(Method method, @Nullable Object owner) {
        try {
            method.setAccessible(true);
            return method.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("cannot call " + method, e);
        }
    }
}
