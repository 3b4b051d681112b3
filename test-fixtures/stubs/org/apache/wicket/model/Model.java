package org.apache.wicket.model;

import java.io.Serializable;

/** Stand-in for Wicket 10. */
public class Model<T extends Serializable> implements IModel<T> {
  private static final long serialVersionUID = 1L;
  private T object;

  public Model(T object) {
    this.object = object;
  }

  public static <C extends Serializable> Model<C> of(C object) {
    return new Model<>(object);
  }

  @Override
  public T getObject() {
    return object;
  }
}
