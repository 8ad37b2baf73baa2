package org.hoidong.testkit.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.reflect.ClassPath;
import com.google.common.reflect.ClassPath.ClassInfo;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Stream;

/** The classes of the published modules, without those of their tests. */
final class ShippedClasses {

    private ShippedClasses() {}

    /** Returns the classes, by name. */
    static ImmutableList<Class<?>> all() throws IOException {
        return infos().<Class<?>>map(ClassInfo::load).collect(toImmutableList());
    }

    /** Returns every text that stands as a constant in the code of the classes. */
    static ImmutableSortedSet<String> constants() throws IOException {
        ImmutableSortedSet.Builder<String> texts = ImmutableSortedSet.naturalOrder();
        for (ClassInfo info : infos().toList()) {
            texts.addAll(constantsIn(info.asByteSource().read()));
        }
        return texts.build();
    }

    private static Stream<ClassInfo> infos() throws IOException {
        ClassLoader loader = ShippedClasses.class.getClassLoader();
        return ClassPath.from(loader).getAllClasses().stream()
                .filter(info -> info.getName().startsWith("org.hoidong."))
                .filter(info -> !info.getName().endsWith("package-info"))
                .filter(info -> !info.url().getPath().contains("/test-classes/"))
                .sorted(Comparator.comparing(ClassInfo::getName));
    }

    /** Reads the constant pool of a class file; its form is in the Java Virtual Machine Specification, 4.4. */
    private static ImmutableSortedSet<String> constantsIn(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.readInt(); // magic
        in.readInt(); // version
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        boolean[] isConstant = new boolean[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 8 -> isConstant[in.readUnsignedShort()] = true;
                case 7, 16, 19, 20 -> in.readUnsignedShort();
                case 15 -> in.skipBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++; // takes two places
                }
                default -> throw new AssertionError("constant pool tag " + tag);
            }
        }
        ImmutableSortedSet.Builder<String> constants = ImmutableSortedSet.naturalOrder();
        for (int i = 1; i < count; i++) {
            if (isConstant[i]) {
                constants.add(texts[i]);
            }
        }
        return constants.build();
    }
}
