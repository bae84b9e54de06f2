package org.imrsearch.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imrsearch.source.Rejection.Reason;

/** What reading some paths gave, in its order. */
record Collected(List<SourceItem> items) {
  static Collected of(Path... paths) {
    return of(SourceLimits.DEFAULT, paths);
  }

  static Collected of(SourceLimits limits, Path... paths) {
    List<String> named = Arrays.stream(paths).map(Path::toString).toList();
    return of(limits, InputStream.nullInputStream(), named);
  }

  static Collected ofStandardInput(SourceLimits limits, byte[] input) {
    return of(limits, new ByteArrayInputStream(input), List.of("-"));
  }

  static Collected of(SourceLimits limits, InputStream input, List<String> named) {
    List<SourceItem> items = new ArrayList<>();
    new LetterSources(limits, input).read(named, items::add);
    return new Collected(items);
  }

  List<LetterFile> files() {
    return items.stream().filter(LetterFile.class::isInstance).map(LetterFile.class::cast).toList();
  }

  List<String> names() {
    return files().stream().map(LetterFile::fileName).toList();
  }

  List<String> texts() {
    return files().stream()
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .toList();
  }

  List<Rejection> rejections() {
    return items.stream().filter(Rejection.class::isInstance).map(Rejection.class::cast).toList();
  }

  List<Reason> reasons() {
    return rejections().stream().map(Rejection::reason).toList();
  }
}
