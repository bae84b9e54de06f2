package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/** Searches the hand-written index with stock Lucene: hits, stored letters and facets. */
final class HandwrittenSearch implements Contender.Searching {
  private static final int THREADS = 2;

  /** Rulings, and not the letters after them. */
  private static final Query RULINGS = new FieldExistsQuery(HandwrittenIndex.TO_LETTER);

  private static final List<String> LEVELLED = List.of("guideline", "category");

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState state;
  private final HandwrittenQuery queries = new HandwrittenQuery(HandwrittenIndex.analyzer());

  HandwrittenSearch(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader, threads);
    state = new DefaultSortedSetDocValuesReaderState(reader, HandwrittenIndex.FACETS);
  }

  @Override
  public Contender.Answer ask(Ask ask) throws IOException {
    Query query = queries.of(ask);
    if (ask.chosen().isPresent()) {
      return sideways(query, ask.chosen().get());
    }
    TopDocs hits;
    Facets facets;
    if (query instanceof MatchAllDocsQuery) {
      TotalHits all = new TotalHits(searcher.count(RULINGS), TotalHits.Relation.EQUAL_TO);
      hits = new TopDocs(all, searcher.search(RULINGS, Ask.SHOWN).scoreDocs);
      facets = new SortedSetDocValuesFacetCounts(state);
    } else {
      FacetsCollectorManager.FacetsResult found =
          FacetsCollectorManager.search(searcher, query, Ask.SHOWN, new FacetsCollectorManager());
      hits = found.topDocs();
      facets = new SortedSetDocValuesFacetCounts(state, found.facetsCollector());
    }
    return answer(hits, facets);
  }

  private Contender.Answer sideways(Query query, Ask.Value chosen) throws IOException {
    DrillDownQuery down = new DrillDownQuery(HandwrittenIndex.FACETS, query);
    down.add(chosen.field(), ExtractedLetter.segments(chosen.path()).toArray(String[]::new));
    DrillSideways.DrillSidewaysResult found =
        new DrillSideways(searcher, HandwrittenIndex.FACETS, null, state, threads)
            .search(down, Ask.SHOWN);
    return answer(found.hits, found.facets);
  }

  private Contender.Answer answer(TopDocs hits, Facets facets) throws IOException {
    int shown = 0;
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : hits.scoreDocs) {
      Document letter = stored.document(letterOf(hit.doc));
      shown += letter.get(HandwrittenIndex.TEXT).isEmpty() ? 0 : 1;
    }
    int values = 0;
    for (String field : Ask.FACETS) {
      values += values(facets, field);
    }
    return new Contender.Answer(hits.totalHits.value(), shown, values);
  }

  /** Counts the values of a field and, of paths, the values just below them. */
  private static int values(Facets facets, String field) throws IOException {
    FacetResult found = facets.getTopChildren(Ask.SHOWN, field);
    if (found == null) {
      return 0;
    }
    int values = found.labelValues.length;
    if (LEVELLED.contains(field)) {
      for (LabelAndValue top : found.labelValues) {
        FacetResult below = facets.getTopChildren(Ask.SHOWN, field, top.label);
        values += below == null ? 0 : below.labelValues.length;
      }
    }
    return values;
  }

  @Override
  public Contender.Exported export(long most) throws IOException {
    long rulings = 0;
    long characters = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      StoredFields stored = leaf.reader().storedFields();
      NumericDocValues toLetter = leaf.reader().getNumericDocValues(HandwrittenIndex.TO_LETTER);
      Bits live = leaf.reader().getLiveDocs();
      int letter = DocIdSetIterator.NO_MORE_DOCS;
      while (rulings < most && toLetter.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int ruling = toLetter.docID();
        if (live != null && !live.get(ruling)) {
          continue;
        }
        if (letter != ruling + Math.toIntExact(toLetter.longValue())) {
          letter = ruling + Math.toIntExact(toLetter.longValue());
          characters += stored.document(letter).get(HandwrittenIndex.TEXT).length();
        }
        rulings++;
      }
    }
    return new Contender.Exported(rulings, characters);
  }

  private int letterOf(int ruling) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(ruling, leaves));
    NumericDocValues toLetter = leaf.reader().getNumericDocValues(HandwrittenIndex.TO_LETTER);
    if (!toLetter.advanceExact(ruling - leaf.docBase)) {
      throw new IllegalStateException("no ruling: " + ruling);
    }
    return ruling + Math.toIntExact(toLetter.longValue());
  }

  @Override
  public void close() throws IOException {
    threads.shutdown();
    reader.close();
    directory.close();
  }
}
