//! Parts of the page that are fetched after it has opened, and what it means when one is not there.

/// Why a part is not there: it could not be fetched. It can be asked for again.
pub struct NotFetched;

#[cfg(feature = "rooms")]
impl From<wasm_split_helpers::SplitLoaderError> for NotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        NotFetched
    }
}
