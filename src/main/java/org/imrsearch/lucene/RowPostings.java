package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The rulings of one segment that hold all words of a row; and, in the current one, how often they
 * stand one right after the other. Lucene's own matcher can't be used without its scoring.
 */
final class RowPostings {
  private final PostingsEnum[] words;
  private final DocIdSetIterator together;
  private int[] starts = new int[16];
  private int counted = -1;
  private int count;

  RowPostings(List<PostingsEnum> words) {
    this.words = words.toArray(PostingsEnum[]::new);
    this.together =
        ConjunctionUtils.intersectIterators(
            Arrays.stream(this.words).<DocIdSetIterator>map(word -> word).toList());
  }

  /** Goes along the rulings that hold all the words, wherever they stand. */
  DocIdSetIterator together() {
    return together;
  }

  /** Returns how often the row stands in the current ruling. */
  int frequency() throws IOException {
    if (counted != together.docID()) {
      counted = together.docID();
      count = count();
    }
    return count;
  }

  /** Keeps the places where the row may begin and strikes out those where a word doesn't follow. */
  private int count() throws IOException {
    int size = words[0].freq();
    starts = size > starts.length ? new int[2 * size] : starts;
    for (int i = 0; i < size; i++) {
      starts[i] = words[0].nextPosition();
    }
    for (int word = 1; word < words.length && size > 0; word++) {
      size = following(word, size);
    }
    return size;
  }

  private int following(int word, int size) throws IOException {
    int left = words[word].freq();
    int place = -1;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int wanted = starts[i] + word;
      while (place < wanted && left > 0) {
        place = words[word].nextPosition();
        left--;
      }
      if (place == wanted) {
        starts[kept++] = starts[i];
      }
    }
    return kept;
  }
}
