package org.hoidong.examples.stories;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor.Exports;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java blocks of one document, compiled together with every warning an error.
 *
 * <p>A block that declares a type is a file; any other block is the body of a method. Imports may be left out for the
 * packages in {@link #imports()} and for the constants in {@link #CONSTANTS}; a block may have imports of its own. Nothing
 * else is added: a name that a block does not declare or import is an error. Later blocks may use the types of earlier ones.
 */
final class DocumentedJava {

    private static final List<String> CONSTANTS = List.of(
            "org.hoidong.workflow.Owed.owedBy",
            "org.hoidong.workflow.Trigger.on",
            "org.hoidong.workflow.followup.FollowUpEvents.*",
            "org.hoidong.workflow.followup.FollowUpRoles.*",
            "org.hoidong.workflow.followup.FollowUpState.*");

    private static final Pattern IMPORT = Pattern.compile("^import (static )?[\\w.]+(\\.\\*)?;$");
    private static final Pattern TYPE = Pattern.compile("^(?:(?:public|final|abstract|sealed|non-sealed|strictfp) )*"
            + "(?:class|interface|@interface|enum|record) (\\w+).*");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, byte[]> classes = new TreeMap<>();

    /** Compiles the blocks of one document. */
    DocumentedJava(List<MarkdownJava> blocks) {
        Map<URI, MarkdownJava> byFile = new LinkedHashMap<>();
        List<JavaFileObject> files = new ArrayList<>();
        for (MarkdownJava block : blocks) {
            JavaFileObject file = new Source(block);
            byFile.put(file.toUri(), block);
            files.add(file);
        }
        if (files.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StandardJavaFileManager disk = compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
        boolean compiled = compiler.getTask(null, new InMemory(disk, classes), found, options(), null, files)
                .call();
        for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
            problems.add(where(diagnostic, byFile) + ": " + diagnostic.getMessage(Locale.ROOT));
        }
        if (!compiled && problems.isEmpty()) {
            problems.add(blocks.get(0).document() + ": the compiler failed without saying why");
        }
    }

    /** Returns what does not compile, each with document and line. */
    List<String> problems() {
        return problems;
    }

    /** Runs a block that is the body of a method and returns the lines it printed. */
    List<String> printedBy(MarkdownJava block) throws Exception {
        ClassLoader loader = new ClassLoader(DocumentedJava.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        var run = loader.loadClass("documented." + nameOf(block)).getDeclaredMethod("run");
        run.setAccessible(true);
        return Printed.by(() -> run.invoke(null));
    }

    /** Returns the name of the first type a block declares, or that of the class it is put in. */
    static String nameOf(MarkdownJava block) {
        return block.code().stream()
                .map(TYPE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("Lines" + block.line());
    }

    static boolean isType(MarkdownJava block) {
        return !nameOf(block).equals("Lines" + block.line());
    }

    private static String where(Diagnostic<? extends JavaFileObject> diagnostic, Map<URI, MarkdownJava> byFile) {
        JavaFileObject file = diagnostic.getSource();
        MarkdownJava block = file == null ? null : byFile.get(file.toUri());
        if (block == null) {
            return "compiler";
        }
        // the first line of the file is the header, the second is the first line of the block
        return block.document() + ":" + (block.line() + Math.max(0, diagnostic.getLineNumber() - 1));
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17"));
        String modules = System.getProperty("jdk.module.path", "");
        if (!modules.isEmpty()) {
            options.addAll(List.of("--module-path", modules, "--add-modules", "ALL-MODULE-PATH"));
        }
        options.addAll(List.of("--class-path", System.getProperty("java.class.path")));
        return options;
    }

    /** Returns the imports that a block may leave out: all packages the library exports, and a few of others. */
    private static List<String> imports() {
        List<String> imports = new ArrayList<>(
                List.of("com.google.common.collect.*", "java.time.*", "java.util.*", "org.hoidong.examples.stories.*"));
        for (String module : List.of("org.hoidong.core", "org.hoidong.workflow")) {
            ModuleLayer.boot().findModule(module).orElseThrow().getDescriptor().exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(Exports::source)
                    .sorted()
                    .forEach(source -> imports.add(source + ".*"));
        }
        return imports;
    }

    /** A block as a Java file: a header of one line, then the block, line by line. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(MarkdownJava block) {
            super(URI.create("string:///documented/" + nameOf(block) + ".java"), Kind.SOURCE);
            StringBuilder header = new StringBuilder("package documented; ");
            imports().forEach(name -> header.append("import ").append(name).append("; "));
            CONSTANTS.forEach(
                    name -> header.append("import static ").append(name).append("; "));
            StringBuilder body = new StringBuilder();
            for (String line : block.code()) {
                boolean isImport = IMPORT.matcher(line).matches();
                if (isImport) {
                    header.append(line).append(' ');
                }
                body.append(isImport ? "" : line).append('\n');
            }
            text = isType(block)
                    ? header + "\n" + body
                    : header + "final class " + nameOf(block) + " { static void run() throws Exception {\n" + body
                            + "}}";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps class files in memory. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, byte[]> classes;

        InMemory(JavaFileManager disk, Map<String, byte[]> classes) {
            super(disk);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("string:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.put(name, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
