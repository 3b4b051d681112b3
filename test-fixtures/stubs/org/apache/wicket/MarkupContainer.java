package org.apache.wicket;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.model.IModel;

/** Stand-in for Wicket 10. */
public abstract class MarkupContainer extends Component {
  private static final long serialVersionUID = 1L;
  private final ArrayList<Component> children = new ArrayList<>();

  public MarkupContainer(String id) {
    super(id);
  }

  public MarkupContainer(String id, IModel<?> model) {
    super(id, model);
  }

  public MarkupContainer add(Component... added) {
    children.addAll(List.of(added));
    return this;
  }
}
