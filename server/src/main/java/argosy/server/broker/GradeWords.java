package argosy.server.broker;

import argosy.domain.Grade;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what is carried, the longest word first: `vacuum gas oil` before `gas oil`.
final class GradeWords {
    private static final List<Word> BUNDLED = bundled();

    private record Word(String text, String grade) {
        Pattern pattern() {
            return Pattern.compile(
                    "(?<![\\p{L}\\d])" + Pattern.quote(text) + "(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    private final List<Grade> grades;

    GradeWords(List<Grade> grades) {
        this.grades = List.copyOf(grades);
    }

    /// Its grade, struck out; only grades of the scenario.
    Optional<Grade> take(Scrap scrap) {
        List<Word> words = new ArrayList<>(BUNDLED);
        grades.forEach(grade -> {
            words.add(new Word(grade.id().value(), grade.id().value()));
            words.add(new Word(grade.name(), grade.id().value()));
        });
        words.sort(Comparator.comparingInt((Word word) -> word.text().length())
                .reversed()
                .thenComparing(Word::text));
        for (Word word : words) {
            Optional<Grade> grade = grades.stream()
                    .filter(it -> it.id().value().equals(word.grade()))
                    .findFirst();
            if (grade.isPresent() && scrap.take(word.pattern()).isPresent()) {
                return grade;
            }
        }
        return Optional.empty();
    }

    private static List<Word> bundled() {
        try (InputStream in = GradeWords.class.getResourceAsStream("grade-words.csv")) {
            if (in == null) {
                throw new IllegalStateException("grade-words.csv is not in this build.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .map(cells -> new Word(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
