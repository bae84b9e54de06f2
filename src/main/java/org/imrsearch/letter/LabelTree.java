package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Wordings by their letters and digits, as a tree whose nodes are numbered from the root, 0: labels
 * that begin alike are compared with a text once, and most words of a text leave it at their first
 * letters.
 *
 * @param <L> what ends at a node
 */
final class LabelTree<L> {
  static final int ROOT = 0;

  /** No child of a node. */
  static final int NONE = -1;

  /** The letters and digits of ASCII; the table of pairs is read at every word and stays small. */
  private static final int SIGNS = 36;

  /** Of each node its letter, its first child and the next child of its parent. */
  private char[] letters = new char[64];

  private int[] firstChild = new int[64];
  private int[] nextSibling = new int[64];

  /** Of each node its children's letters, as bits: most children asked for are not there. */
  private long[] childLetters = new long[64];

  private final List<List<L>> ending = new ArrayList<>();

  /** For each two letters the node that they lead to: the two levels with the most children. */
  private final int[] pairs = new int[SIGNS * SIGNS];

  LabelTree() {
    Arrays.fill(pairs, NONE);
    addNode((char) 0);
  }

  /** Adds a wording, given as its letters, all of them ASCII and two at least. */
  void add(String wording, L label) {
    int node = ROOT;
    for (int i = 0; i < wording.length(); i++) {
      node = childOrNew(node, wording.charAt(i));
      if (i == 1) {
        pairs[sign(wording.charAt(0)) * SIGNS + sign(wording.charAt(1))] = node;
      }
    }
    ending.get(node).add(label);
  }

  /** Returns the node that the first two letters of a wording lead to, or {@link #NONE}. */
  int pair(char first, char second) {
    int one = sign(first);
    int other = sign(second);
    return one < 0 || other < 0 ? NONE : pairs[one * SIGNS + other];
  }

  private static int sign(char letter) {
    if (letter >= 'a') {
      return letter <= 'z' ? letter - 'a' : NONE;
    }
    return letter >= '0' && letter <= '9' ? letter - '0' + 26 : NONE;
  }

  /** Returns the node that a letter leads to from another, or {@link #NONE}. */
  int child(int node, char letter) {
    if ((childLetters[node] >>> letter & 1) == 0) {
      return NONE;
    }
    int child = firstChild[node];
    while (child != NONE && letters[child] != letter) {
      child = nextSibling[child];
    }
    return child;
  }

  /** Returns what ends at a node, in the order it was added. */
  List<L> endingAt(int node) {
    return ending.get(node);
  }

  private int childOrNew(int node, char letter) {
    int child = child(node, letter);
    if (child == NONE) {
      child = addNode(letter);
      nextSibling[child] = firstChild[node];
      firstChild[node] = child;
      childLetters[node] |= 1L << letter;
    }
    return child;
  }

  private int addNode(char letter) {
    int node = ending.size();
    if (node == letters.length) {
      letters = Arrays.copyOf(letters, 2 * node);
      firstChild = Arrays.copyOf(firstChild, 2 * node);
      nextSibling = Arrays.copyOf(nextSibling, 2 * node);
      childLetters = Arrays.copyOf(childLetters, 2 * node);
    }
    letters[node] = letter;
    firstChild[node] = NONE;
    nextSibling[node] = NONE;
    ending.add(new ArrayList<>(0));
    return node;
  }
}
