package org.imrsearch.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** Determinations as JSON, one a line, read line by line: a file, or a stream that is read once. */
public final class JsonLines {
  private interface Source {
    BufferedReader open() throws IOException;
  }

  private final String name;
  private final Source source;

  private JsonLines(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  /** Returns the lines of a file in UTF-8. */
  public static JsonLines of(Path file) {
    return new JsonLines(file.toString(), () -> Files.newBufferedReader(file));
  }

  /**
   * Returns the lines of an open stream, which reading them closes.
   *
   * @param name what messages call it
   */
  public static JsonLines of(String name, BufferedReader in) {
    return new JsonLines(name, () -> in);
  }

  String name() {
    return name;
  }

  /**
   * Hands over the facts of every line that is not blank.
   *
   * @throws EvaluationException when a line is not a determination in JSON; the consumer may say so
   *     of one by an {@link IllegalArgumentException}
   * @throws UncheckedIOException when reading fails
   */
  void forEach(Consumer<LetterFacts> letters) {
    int number = 0;
    try (BufferedReader in = source.open()) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          letters.accept(FactReader.read(JsonTree.read(line)));
        }
      }
    } catch (JacksonException e) {
      throw new EvaluationException(
          name + ":" + number + ": not JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new EvaluationException(name + ":" + number + ": " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new EvaluationException(name + ":" + (number + 1) + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }
}
