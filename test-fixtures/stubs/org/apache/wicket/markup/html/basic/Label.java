package org.apache.wicket.markup.html.basic;

import org.apache.wicket.Component;
import org.apache.wicket.model.IModel;

/** Stand-in for Wicket 10. */
public class Label extends Component {
  private static final long serialVersionUID = 1L;

  public Label(String id, IModel<?> model) {
    super(id, model);
  }
}
