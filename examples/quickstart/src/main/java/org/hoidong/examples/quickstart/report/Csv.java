package org.hoidong.examples.quickstart.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * Writes tables: RFC 4180, a header of fixed English ids.
 *
 * <p>Columns that end in {@code _vi} and {@code _en} are the same text in two languages; days are ISO. The file starts
 * with a byte order mark, because the spreadsheets it is opened in take Vietnamese for another encoding without it. A
 * text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class Csv {

    private Csv() {}

    static <T> String render(List<String> columns, Iterable<T> items, Function<T, List<String>> cells) {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        columns.forEach(schema::addColumn);
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build();
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (SequenceWriter rows =
                mapper.writerFor(String[].class).with(schema.build()).writeValues(out)) {
            for (T item : items) {
                rows.write(cells.apply(item).stream().map(Csv::harmless).toArray(String[]::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Puts an apostrophe before what a spreadsheet would compute. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
