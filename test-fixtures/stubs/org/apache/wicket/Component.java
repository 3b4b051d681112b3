package org.apache.wicket;

import org.apache.wicket.model.IModel;
import org.apache.wicket.util.io.IClusterable;

/** Stand-in for Wicket 10. */
public abstract class Component implements IClusterable {
  private static final long serialVersionUID = 1L;
  private final String id;
  private final IModel<?> model;

  public Component(String id) {
    this(id, null);
  }

  public Component(String id, IModel<?> model) {
    this.id = id;
    this.model = model;
  }

  public String getId() {
    return id;
  }

  public IModel<?> getDefaultModel() {
    return model;
  }
}
