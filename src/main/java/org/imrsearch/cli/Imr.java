package org.imrsearch.cli;

/** Entry point. */
public final class Imr {
  private Imr() {}

  /** Runs. */
  public static void main(String[] args) {
    System.out.println("imr");
  }
}
