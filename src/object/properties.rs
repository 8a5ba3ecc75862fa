/// What the platform lets calls do with a field, as its object pages list it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Properties(pub(super) u16);

pub(super) const AGGREGATABLE: u16 = 1;
pub(super) const AUTONUMBER: u16 = 1 << 1;
pub(super) const CREATE: u16 = 1 << 2;
pub(super) const DEFAULTED: u16 = 1 << 3;
pub(super) const FILTER: u16 = 1 << 4;
pub(super) const GROUP: u16 = 1 << 5;
pub(super) const ID_LOOKUP: u16 = 1 << 6;
pub(super) const NILLABLE: u16 = 1 << 7;
pub(super) const RESTRICTED: u16 = 1 << 8;
pub(super) const SORT: u16 = 1 << 9;
pub(super) const UPDATE: u16 = 1 << 10;

/// The properties and their names, in the order in which they are listed.
const NAMES: &[(u16, &str)] = &[
    (AGGREGATABLE, "Aggregatable"),
    (AUTONUMBER, "Autonumber"),
    (CREATE, "Create"),
    (DEFAULTED, "Defaulted on create"),
    (FILTER, "Filter"),
    (GROUP, "Group"),
    (ID_LOOKUP, "idLookup"),
    (NILLABLE, "Nillable"),
    (RESTRICTED, "Restricted picklist"),
    (SORT, "Sort"),
    (UPDATE, "Update"),
];

impl Properties {
    /// An insert can set the field.
    pub const fn create(self) -> bool {
        self.has(CREATE)
    }

    /// An update can set the field.
    pub const fn update(self) -> bool {
        self.has(UPDATE)
    }

    /// The field can be empty.
    pub const fn nillable(self) -> bool {
        self.has(NILLABLE)
    }

    /// The platform gives the field a value if an insert does not.
    pub const fn defaulted(self) -> bool {
        self.has(DEFAULTED)
    }

    /// An upsert can find records by the field.
    pub const fn id_lookup(self) -> bool {
        self.has(ID_LOOKUP)
    }

    /// The properties in the words of the platform.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.iter().filter(move |(property, _)| self.has(*property)).map(|(_, name)| *name)
    }

    const fn has(self, property: u16) -> bool {
        self.0 & property != 0
    }
}

impl std::fmt::Debug for Properties {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}
