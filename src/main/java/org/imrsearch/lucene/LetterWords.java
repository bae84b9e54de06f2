package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.jspecify.annotations.Nullable;

/**
 * An index as seen by queries: the words that all rulings of a letter share stand in every ruling.
 * Written they are once, in the letter's own document; with each ruling they would be two thirds of
 * all words, and a quarter of the index.
 *
 * <p>The statistics of such a word, as Lucene tells them, count letters: {@link #rulingsEach} says
 * how many rulings each stands for.
 */
final class LetterWords extends FilterDirectoryReader {
  private final Set<String> fields;
  private final double rulingsALetter;

  private LetterWords(DirectoryReader index, Set<String> fields) throws IOException {
    super(index, new Segments(fields));
    this.fields = fields;
    double letters = index.docFreq(IndexLayout.typeTerm(IndexLayout.LETTER));
    this.rulingsALetter = letters == 0 ? 1 : index.maxDoc() / letters - 1;
  }

  static DirectoryReader in(DirectoryReader index, IndexSchema schema) throws IOException {
    return new LetterWords(index, fields(schema));
  }

  /** Returns the Lucene fields whose words stand in letters. */
  static Set<String> fields(IndexSchema schema) {
    return schema.fields().stream()
        .filter(field -> field.wordSearch().isPresent() && RulingValues.areOfLetter(field.name()))
        .map(IndexLayout::words)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns how many rulings a document stands for, on average, that holds words of a field. */
  static double rulingsEach(IndexReader index, String field) {
    return index instanceof LetterWords letters && letters.fields.contains(field)
        ? letters.rulingsALetter
        : 1;
  }

  /** Returns where the letters of a segment stand. */
  static LetterBlocks blocks(LeafReader segment) throws IOException {
    return segment instanceof Segment known ? known.blocks() : LetterBlocks.of(segment);
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader newer) throws IOException {
    return new LetterWords(newer, fields);
  }

  /** A view changes no document: what is cached for a commit holds for its view. */
  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  private static final class Segments extends SubReaderWrapper {
    private final Set<String> fields;

    Segments(Set<String> fields) {
      this.fields = fields;
    }

    @Override
    public LeafReader wrap(LeafReader segment) {
      return new Segment(segment, fields);
    }
  }

  private static final class Segment extends FilterLeafReader {
    private final Set<String> fields;
    private @Nullable LetterBlocks blocks;

    Segment(LeafReader in, Set<String> fields) {
      super(in);
      this.fields = fields;
    }

    /** Made when words are first looked for, so that to open an index reads nothing of it. */
    private synchronized LetterBlocks blocks() throws IOException {
      LetterBlocks made = blocks;
      if (made == null) {
        made = LetterBlocks.of(in);
        blocks = made;
      }
      return made;
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
      Terms terms = in.terms(field);
      return terms == null || !fields.contains(field) ? terms : new Words(terms, blocks());
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String field) throws IOException {
      NumericDocValues lengths = in.getNormValues(field);
      return lengths == null || !fields.contains(field) ? lengths : new Lengths(lengths, blocks());
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }

  private static final class Words extends FilterLeafReader.FilterTerms {
    private final LetterBlocks blocks;

    Words(Terms in, LetterBlocks blocks) {
      super(in);
      this.blocks = blocks;
    }

    @Override
    public TermsEnum iterator() throws IOException {
      return new Word(in.iterator(), blocks);
    }
  }

  private static final class Word extends FilterLeafReader.FilterTermsEnum {
    private final LetterBlocks blocks;

    Word(TermsEnum in, LetterBlocks blocks) {
      super(in);
      this.blocks = blocks;
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum used, int flags) throws IOException {
      PostingsEnum letters = used instanceof EachRuling each ? each.letters() : null;
      return new EachRuling(in.postings(letters, flags), blocks);
    }

    @Override
    public ImpactsEnum impacts(int flags) throws IOException {
      return new SlowImpactsEnum(postings(null, flags));
    }
  }

  /** The lengths of the letters' texts, by ruling. */
  private static final class Lengths extends NumericDocValues {
    private final NumericDocValues ofLetters;
    private final LetterBlocks blocks;

    Lengths(NumericDocValues ofLetters, LetterBlocks blocks) {
      this.ofLetters = ofLetters;
      this.blocks = blocks;
    }

    @Override
    public boolean advanceExact(int ruling) throws IOException {
      return ofLetters.advanceExact(blocks.letter(ruling));
    }

    @Override
    public long longValue() throws IOException {
      return ofLetters.longValue();
    }

    @Override
    public int docID() {
      throw new UnsupportedOperationException("lengths are looked up");
    }

    @Override
    public int nextDoc() {
      throw new UnsupportedOperationException("lengths are looked up");
    }

    @Override
    public int advance(int target) {
      throw new UnsupportedOperationException("lengths are looked up");
    }

    @Override
    public long cost() {
      return ofLetters.cost();
    }
  }
}
