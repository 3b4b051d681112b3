package org.apache.wicket;

/** Stand-in for Wicket 10. */
public abstract class Page extends MarkupContainer {
  private static final long serialVersionUID = 1L;

  protected Page() {
    super("page");
  }
}
