package org.imrsearch.lucene;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * A folder in which an index is built over one that can't be read, as a damaged one or that of
 * another version of Lucene. Lucene would read the commit that is there first and fail; here it
 * finds what a run leaves that died before its first commit, so that it writes under higher
 * numbers. What was there stays, for programs that can read it, and goes when the new commit
 * stands.
 */
final class RebuildDirectory extends FilterDirectory {
  /** The commits first, so that nobody meets one whose files are gone. */
  private final Set<String> old;

  /** What Lucene is told of in place of the commits. */
  private final Set<String> disguises;

  RebuildDirectory(Directory folder) throws IOException {
    super(folder);
    this.old =
        Arrays.stream(folder.listAll())
            .filter(IndexFolder::isOurs)
            .filter(name -> !name.equals(IndexWriter.WRITE_LOCK_NAME))
            .sorted(Comparator.comparing(name -> !isCommit(name)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    this.disguises =
        old.stream()
            .filter(RebuildDirectory::isCommit)
            .map(RebuildDirectory::disguise)
            .collect(Collectors.toSet());
  }

  private static boolean isCommit(String name) {
    return name.startsWith(IndexFileNames.SEGMENTS);
  }

  private static String disguise(String commit) {
    return IndexFileNames.PENDING_SEGMENTS + commit.substring(IndexFileNames.SEGMENTS.length());
  }

  @Override
  public String[] listAll() throws IOException {
    return Arrays.stream(in.listAll())
        .map(name -> isCommit(name) && old.contains(name) ? disguise(name) : name)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  /** Lucene tidies away what it takes for leftovers; that is left for later. */
  @Override
  public void deleteFile(String name) throws IOException {
    if (!old.contains(name) && !disguises.contains(name)) {
      super.deleteFile(name);
    }
  }

  @Override
  public void rename(String source, String dest) throws IOException {
    super.rename(source, dest);
    if (isCommit(dest)) {
      in.syncMetaData();
      dropOld();
    }
  }

  private void dropOld() throws IOException {
    for (String name : old) {
      try {
        in.deleteFile(name);
      } catch (NoSuchFileException e) {
        // A program that can read them may have tidied them.
      }
    }
    old.clear();
    disguises.clear();
  }
}
