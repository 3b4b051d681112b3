package fixtures.framework.wicket;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;

/** A model takes a serializable list, whose elements are not. */
public class ModelOfListOfPlain {
  static class Line {
    int amount = 1;
  }

  static class Basket implements Serializable {
    private static final long serialVersionUID = 1L;
    private final ArrayList<Line> lines = new ArrayList<>(List.of(new Line())); // expect: unserializable-element-type "Line"
  }

  static IModel<Basket> model() {
    return Model.of(new Basket());
  }

  static Object payload() {
    return model();
  }
}
