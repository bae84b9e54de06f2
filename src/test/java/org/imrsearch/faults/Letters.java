package org.imrsearch.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.FictionalLetter;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Layout;

/**
 * Made-up letters, and what an index of them must hold.
 *
 * @param all in a fixed order
 */
record Letters(List<FictionalLetter> all) {
  private static final Mix MIX = Mix.only(Layout.ISSUES_SECTIONS).withoutNoise();

  /** Returns letters from a place on; those of other places are of other cases. */
  static Letters of(long first, int count) {
    return new Letters(CorpusGenerator.generate(5, first, count, MIX).toList());
  }

  Letters and(Letters more) {
    return new Letters(Stream.concat(all.stream(), more.all.stream()).toList());
  }

  /** Returns the ids of their rulings by letter. */
  Map<String, Set<String>> rulings() {
    return all.stream()
        .collect(
            Collectors.toMap(
                letter -> letter.truth().id(),
                Letters::rulings,
                (one, other) -> one,
                TreeMap::new));
  }

  private static Set<String> rulings(FictionalLetter letter) {
    return IntStream.rangeClosed(1, letter.truth().rulings().size())
        .mapToObj(number -> letter.truth().id() + "#" + number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Writes them as files; a folder that is there keeps what it has. */
  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (FictionalLetter letter : all) {
      Files.writeString(folder.resolve(letter.truth().sourceFile()), letter.text());
    }
    return folder;
  }

  /** Writes them as an archive. */
  Path zip(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (FictionalLetter letter : all) {
        zip.putNextEntry(new ZipEntry(letter.truth().sourceFile()));
        zip.write(letter.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }
}
