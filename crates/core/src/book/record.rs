//! Records: named fields that are parsed from JSON with all problems reported, written back, and kept where this
//! release does not know them.

use serde_json::{Map, Value};

use super::field::{Field, Problems, Reason};
use super::json_path::Path;
use super::value::Id;

/// Collects without sorting first. `collect` sorts, which would bring a sorting routine for each map type into the
/// page.
pub fn collect_unsorted<C: Default + Extend<T>, T>(things: impl IntoIterator<Item = T>) -> C {
    let mut all = C::default();
    all.extend(things);
    all
}

/// The fields of a record by name, as the file has them.
pub type Fields = Map<String, Value>;

/// Fields that this release does not know; they survive a round trip. Nothing is allocated where there are none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extra(Option<Box<Fields>>);

impl Extra {
    /// The fields for whose names `known` returns false.
    pub fn gather(fields: &Fields, known: &dyn Fn(&str) -> bool) -> Extra {
        let mut unknown = Fields::new();
        for (name, value) in fields {
            if !known(name) && !value.is_null() {
                unknown.insert(name.clone(), value.clone());
            }
        }
        Extra((!unknown.is_empty()).then(|| Box::new(unknown)))
    }

    /// Puts the unknown fields back beside the known ones.
    pub fn write(&self, fields: &mut Fields) {
        for (name, value) in self.0.iter().flat_map(|map| map.iter()) {
            fields.insert(name.clone(), value.clone());
        }
    }
}

/// A set of named fields that is parsed and written together.
pub trait Group: Sized {
    /// The names of its fields.
    const NAMES: &'static [&'static str];

    /// The checked group, or `None` after adding all problems.
    fn read_group(fields: &Fields, at: &Path<'_>, problems: &mut Problems) -> Option<Self>;

    /// Writes what is there; what is absent is left out.
    fn write_group(&self, fields: &mut Fields);
}

/// Reads a required field.
pub fn required<T: Field>(
    fields: &Fields,
    name: &str,
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<T> {
    let at = at.field(name);
    match fields.get(name) {
        Some(value) if !T::is_blank(value) => T::read(value, &at, problems),
        _ => {
            problems.add(&at, Reason::Missing);
            None
        }
    }
}

/// Reads an optional field; the outer `None` means that a problem was added.
pub fn optional<T: Field>(
    fields: &Fields,
    name: &str,
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<Option<T>> {
    match fields.get(name) {
        Some(value) if !T::is_blank(value) => T::read(value, &at.field(name), problems).map(Some),
        _ => Some(None),
    }
}

/// The object this value must be.
pub fn object<'v>(value: &'v Value, at: &Path<'_>, problems: &mut Problems) -> Option<&'v Fields> {
    let object = value.as_object();
    if object.is_none() {
        problems.add(at, Reason::NotAnObject);
    }
    object
}

/// Declares a group of fields once: the struct, its reading, its writing and the names of its fields.
///
/// The name of a field in the file is a constant called like the field: `CustomerFields::snoozed_until` is
/// `"snoozed_until"`. Whoever names a field so stops compiling when it is renamed.
macro_rules! group {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$rdoc:meta])* $req:ident : $rty:ty,)*
        ;
        $($(#[$odoc:meta])* $opt:ident : $oty:ty,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[$rdoc])* pub $req: $rty,)*
            $($(#[$odoc])* pub $opt: Option<$oty>,)*
        }

        #[allow(non_upper_case_globals, reason = "each constant is called like its field")]
        impl $name {
            $($(#[$rdoc])* pub const $req: &'static str = stringify!($req);)*
            $($(#[$odoc])* pub const $opt: &'static str = stringify!($opt);)*
        }

        impl $crate::book::record::Group for $name {
            const NAMES: &'static [&'static str] = &[$($name::$req,)* $($name::$opt,)*];

            #[allow(unused_variables, reason = "a kind without fields reads nothing")]
            fn read_group(
                fields: &$crate::book::record::Fields,
                at: &$crate::book::json_path::Path<'_>,
                problems: &mut $crate::book::field::Problems,
            ) -> Option<Self> {
                $(let $req = $crate::book::record::required(fields, stringify!($req), at, problems);)*
                $(let $opt = $crate::book::record::optional(fields, stringify!($opt), at, problems);)*
                Some($name { $($req: $req?,)* $($opt: $opt?,)* })
            }

            #[allow(unused_variables, reason = "a kind without fields writes nothing")]
            fn write_group(&self, fields: &mut $crate::book::record::Fields) {
                use super::field::Field as _;
                $(fields.insert(stringify!($req).to_owned(), self.$req.write());)*
                $(if let Some(value) = &self.$opt {
                    fields.insert(stringify!($opt).to_owned(), value.write());
                })*
            }
        }
    };
}
pub(crate) use group;

/// A group that is the value of one field, as a survey's answers are; its unknown fields are kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Nested<G> {
    /// The known fields.
    pub group: G,
    /// The others.
    pub extra: Extra,
}

impl<G: Group> Field for Nested<G> {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let fields = object(value, at, problems)?;
        let group = G::read_group(fields, at, problems)?;
        let extra = Extra::gather(fields, &|name| G::NAMES.contains(&name));
        Some(Nested { group, extra })
    }

    fn write(&self) -> Value {
        let mut fields = Fields::new();
        self.group.write_group(&mut fields);
        self.extra.write(&mut fields);
        Value::Object(fields)
    }
}

/// A record of one of the book's lists.
pub trait Record: Sized + Clone + PartialEq {
    /// Its fields that hold values by name and merge one by one ([`keyed_fields`](super::keyed_fields)).
    const KEYED: &'static [&'static str] = &[];

    /// The checked record made of these fields, or `None` after adding all problems.
    fn read(id: &Id, fields: &Fields, at: &Path<'_>, problems: &mut Problems) -> Option<Self>;

    /// Its fields by name, `id` not among them; reading them gives the same record again.
    fn write(&self) -> Fields;
}

/// Declares a record of an id, one group of fields and the unknown fields. The fields that hold values by name, which merge
/// one by one, are named after it.
macro_rules! plain_record {
    ($(#[$doc:meta])* $name:ident($fields:ident) $(, keyed by name: $($keyed:ident),+)?) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            /// Which it is.
            pub id: Id,
            /// The known fields.
            pub fields: $fields,
            /// Fields that this release does not know.
            pub extra: Extra,
        }

        impl std::ops::Deref for $name {
            type Target = $fields;

            fn deref(&self) -> &$fields {
                &self.fields
            }
        }

        impl Record for $name {
            $(const KEYED: &'static [&'static str] = &[$($fields::$keyed),+];)?

            fn read(
                id: &Id,
                fields: &Fields,
                at: &Path<'_>,
                problems: &mut Problems,
            ) -> Option<Self> {
                let fields = &*unflatten(fields, Self::KEYED);
                Some($name {
                    id: id.clone(),
                    fields: $fields::read_group(fields, at, problems)?,
                    extra: Extra::gather(fields, &|name| {
                        name == "id" || $fields::NAMES.contains(&name)
                    }),
                })
            }

            fn write(&self) -> Fields {
                let mut fields = Fields::new();
                self.fields.write_group(&mut fields);
                self.extra.write(&mut fields);
                flatten(fields, Self::KEYED)
            }
        }
    };
}
pub(crate) use plain_record;
