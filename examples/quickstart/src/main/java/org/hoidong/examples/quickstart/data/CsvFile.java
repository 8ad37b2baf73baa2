package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hoidong.examples.quickstart.data.Values.BadValue;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file (RFC 4180: a header line, commas, quotes doubled inside quotes), read row by row.
 *
 * <p>The columns may stand in any order, but each must be there once and no other.
 */
final class CsvFile {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private CsvFile() {}

    /**
     * Reads a file.
     *
     * @param <T> what a row becomes
     * @param directory the data directory
     * @param name the file's name in it
     * @param columns the columns it must have
     * @param toRow makes a row's record
     * @return the rows in the file's order
     * @throws DataException if the file or a row of it cannot be read
     */
    static <T> ImmutableList<T> read(Path directory, String name, List<String> columns, Function<Row, T> toRow) {
        String text = TextFile.read(directory, name);
        ImmutableList.Builder<T> rows = ImmutableList.builder();
        try (MappingIterator<String[]> lines = MAPPER.readerFor(String[].class).readValues(text)) {
            List<String> header = List.of();
            while (lines.hasNext()) {
                int line = lines.getParser().currentLocation().getLineNr(); // where the row starts, not where it ends
                String[] cells = lines.next();
                if (header.isEmpty()) {
                    header = header(name, line, cells, columns);
                } else {
                    rows.add(toRow.apply(new Row(name, line, header, cells)));
                }
            }
            return rows.build();
        } catch (RuntimeJsonMappingException e) {
            throw malformed(name, e.getCause());
        } catch (IOException e) {
            throw malformed(name, e);
        }
    }

    private static DataException malformed(String name, @Nullable Throwable e) {
        String place = e instanceof JsonProcessingException json && json.getLocation() != null
                ? json.getLocation().getLineNr() + ":" + json.getLocation().getColumnNr()
                : "";
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : String.valueOf(e);
        return new DataException(
                name,
                place,
                "this is not CSV: " + message,
                "close every quote, and double a quote inside a quoted cell");
    }

    private static List<String> header(String name, int line, String[] cells, List<String> columns) {
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String column = cell.strip();
            if (!columns.contains(column)) {
                throw new DataException(
                        name,
                        line + " (header)",
                        "the column " + Values.quote(column) + " is not known",
                        "the columns are " + String.join(",", columns));
            }
            if (!seen.add(column)) {
                throw new DataException(
                        name, line + " (header)", "the column \"" + column + "\" is there twice", "keep one of them");
            }
        }
        for (String column : columns) {
            if (!seen.contains(column)) {
                throw new DataException(
                        name,
                        line + " (header)",
                        "the column \"" + column + "\" is missing",
                        "the columns are " + String.join(",", columns));
            }
        }
        return List.of(cells).stream().map(String::strip).toList();
    }

    /** One row, whose cells are read by their column's name. */
    static final class Row {

        private final String name;
        private final int line;
        private final List<String> header;
        private final String[] cells;

        private Row(String name, int line, List<String> header, String[] cells) {
            this.name = name;
            this.line = line;
            this.header = header;
            this.cells = cells;
            if (cells.length != header.size()) {
                throw new DataException(
                        name,
                        Integer.toString(line),
                        "the row has " + cells.length + " cells, the header has " + header.size(),
                        cells.length > header.size()
                                ? "put a cell that holds a comma between quotes"
                                : "write every comma, also for an empty cell");
            }
            if (header.equals(List.of(cells))) {
                throw new DataException(name, Integer.toString(line), "the header is repeated", "remove this line");
            }
        }

        int line() {
            return line;
        }

        /** Returns a cell, which may be empty. */
        String text(String column) {
            return cells[header.indexOf(column)].strip();
        }

        /** Returns a cell that must not be empty. */
        String needed(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw error(column, "the cell is empty", "fill it in");
            }
            return text;
        }

        /** Returns a cell that is an id. */
        String id(String column) {
            String text = needed(column);
            if (!Values.isId(text)) {
                throw error(column, Values.quote(text) + " is not an id", "use letters, digits and - _ . / :");
            }
            return text;
        }

        LocalDate date(String column) {
            return read(column, Values::date);
        }

        Optional<LocalDate> dateIfAny(String column) {
            return text(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
        }

        OffsetDateTime instant(String column) {
            return read(column, Values::instant);
        }

        <E extends Enum<E> & Coded> E word(String column, Class<E> type) {
            return read(column, text -> Values.word(type, text));
        }

        DataException error(String column, String problem, String remedy) {
            return new DataException(name, line + " (" + column + ")", problem, remedy);
        }

        <T> T read(String column, Reading<T> reading) {
            try {
                return reading.read(text(column));
            } catch (BadValue e) {
                throw error(column, e.problem(), e.remedy());
            }
        }
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(String text) throws BadValue;
    }
}
