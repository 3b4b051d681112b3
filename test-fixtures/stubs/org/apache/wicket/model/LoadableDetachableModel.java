package org.apache.wicket.model;

/** Stand-in for Wicket 10. */
public abstract class LoadableDetachableModel<T> implements IModel<T> {
  private static final long serialVersionUID = 1L;
  private transient T transientModelObject;

  @Override
  public T getObject() {
    if (transientModelObject == null) {
      transientModelObject = load();
    }
    return transientModelObject;
  }

  protected abstract T load();
}
