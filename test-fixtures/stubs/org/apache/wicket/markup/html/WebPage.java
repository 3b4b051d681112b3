package org.apache.wicket.markup.html;

import org.apache.wicket.Page;

/** Stand-in for Wicket 10. */
public class WebPage extends Page {
  private static final long serialVersionUID = 1L;

  protected WebPage() {}
}
