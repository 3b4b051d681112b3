package org.apache.wicket.markup.html.link;

import org.apache.wicket.MarkupContainer;

/** Stand-in for Wicket 10. */
public abstract class Link<T> extends MarkupContainer {
  private static final long serialVersionUID = 1L;

  public Link(String id) {
    super(id);
  }

  public abstract void onClick();
}
